package kz.ecomap.oversight;

import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;

/** How an inspection is written: one item with its violations and what was done about them. */
final class InspectionItems {
  private InspectionItems() {}

  static void put(Item item, Inspection inspection) {
    item.text("authority", inspection.authority())
        .flag("planned", inspection.planned())
        .text("result", inspection.result())
        .text("source", inspection.source())
        .items("violations", inspection.violations().stream().map(InspectionItems::item).toList());
  }

  private static Item item(Violation violation) {
    return Item.item()
        .text("id", violation.id())
        .text("what", violation.what())
        .text("article", violation.article())
        .text("gravity", violation.gravity().code())
        .date("remedyBy", violation.remedyBy().orElse(null))
        .date("remediedOn", violation.remediedOn().orElse(null))
        .items("enforcement", violation.enforcement().stream().map(InspectionItems::item).toList());
  }

  private static Item item(Enforcement enforcement) {
    return Item.item()
        .text("kind", enforcement.kind().code())
        .date("on", enforcement.on())
        .decimal("amountTenge", enforcement.amountTenge().orElse(null))
        .text("outcome", enforcement.outcome());
  }

  static Inspection read(Row row) {
    return new Inspection(
        row.text("id"),
        row.date("on").orElseThrow(),
        row.text("authority"),
        row.flag("planned"),
        row.optionalText("result"),
        row.optionalText("source"),
        row.rows("violations").stream().map(InspectionItems::violation).toList());
  }

  private static Violation violation(Row row) {
    return new Violation(
        row.text("id"),
        row.text("what"),
        row.optionalText("article"),
        Gravity.of(row.text("gravity")),
        row.date("remedyBy"),
        row.date("remediedOn"),
        row.rows("enforcement").stream().map(InspectionItems::enforcement).toList());
  }

  private static Enforcement enforcement(Row row) {
    return new Enforcement(
        EnforcementKind.of(row.text("kind")),
        row.date("on").orElseThrow(),
        row.decimal("amountTenge"),
        row.optionalText("outcome"));
  }
}
