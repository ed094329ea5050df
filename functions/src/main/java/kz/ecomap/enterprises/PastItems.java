package kz.ecomap.enterprises;

import kz.ecomap.enterprises.Past.FormerName;
import kz.ecomap.enterprises.Past.FormerOperator;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.text.Names;

/** How former names and operators are written in their facility's item; often not at all. */
final class PastItems {
  private PastItems() {}

  static void put(Item item, Past past) {
    if (!past.names().isEmpty()) {
      item.items("formerNames", past.names().stream().map(PastItems::item).toList());
    }
    if (!past.operators().isEmpty()) {
      item.items("formerOperators", past.operators().stream().map(PastItems::item).toList());
    }
  }

  static Past read(Row row) {
    return new Past(
        row.rows("formerNames").stream().map(PastItems::name).toList(),
        row.rows("formerOperators").stream().map(PastItems::operator).toList());
  }

  private static Item item(FormerName former) {
    return Item.item()
        .text("kk", former.names().kk())
        .text("ru", former.names().ru())
        .text("en", former.names().en())
        .date("until", former.until());
  }

  private static FormerName name(Row row) {
    return new FormerName(
        new Names(row.text("kk"), row.text("ru"), row.text("en")), row.date("until").orElseThrow());
  }

  private static Item item(FormerOperator former) {
    return Item.item()
        .text("id", former.operator().id())
        .text("name", former.operator().name())
        .text("bin", former.operator().bin())
        .date("until", former.until());
  }

  private static FormerOperator operator(Row row) {
    return new FormerOperator(
        new Operator(row.text("name"), row.optionalText("bin"), row.optionalText("id")),
        row.date("until").orElseThrow());
  }
}
