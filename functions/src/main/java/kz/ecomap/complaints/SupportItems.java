package kz.ecomap.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * How support is written. The counts stand in the complaint's collection; one item for each browser
 * stands in a collection of its own, so that a complaint with many supporters is read as quickly as
 * another.
 */
final class SupportItems {
  private static final String COUNTS = "SUPPORTS";
  private static final String JOINED = "JOINED#";

  private final String table;

  SupportItems(String table) {
    this.table = table;
  }

  /** What the items of a complaint's collection say of support. */
  static Support support(List<Row> rows) {
    var doubles =
        rows.stream()
            .filter(row -> row.text("sk").startsWith(JOINED))
            .map(
                row ->
                    new Joined(
                        row.text("sk").substring(JOINED.length()), (int) row.number("supporters")))
            .toList();
    return rows.stream()
        .filter(row -> row.text("sk").equals(COUNTS))
        .findFirst()
        .map(
            row ->
                new Support(
                    row.whole("supporters").orElse(0),
                    row.whole("stillThere").orElse(0),
                    row.date("stillThereOn"),
                    doubles))
        .orElse(new Support(0, 0, Optional.empty(), doubles));
  }

  /** The key of the item of one browser. */
  static Map<String, AttributeValue> key(String complaintId, String browser) {
    return Item.key("SUPPORT#" + complaintId, browser);
  }

  /** A browser's first word, unless it said so before. */
  TransactWriteItem first(String complaintId, String browser, boolean stillThere, LocalDate today) {
    var item =
        Item.item().text("pk", "SUPPORT#" + complaintId).text("sk", browser).date("on", today);
    if (stillThere) {
      item.flag("stillThere", true);
    }
    return TransactWriteItem.builder()
        .put(
            p ->
                p.tableName(table)
                    .item(item.build())
                    .conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  /** A browser that has supported the complaint says that it is still there, for the first time. */
  TransactWriteItem again(String complaintId, String browser) {
    return TransactWriteItem.builder()
        .update(
            u ->
                u.tableName(table)
                    .key(key(complaintId, browser))
                    .updateExpression("SET stillThere = :true")
                    .conditionExpression(
                        "attribute_exists(pk) AND attribute_not_exists(stillThere)")
                    .expressionAttributeValues(Item.item().flag(":true", true).build()))
        .build();
  }

  /** Counts. */
  TransactWriteItem count(String complaintId, int supporters, boolean stillThere, LocalDate today) {
    var values = Item.item().number(":supporters", supporters);
    if (stillThere) {
      values.number(":one", 1).date(":today", today);
    }
    var expression =
        stillThere
            ? "SET stillThereOn = :today ADD supporters :supporters, stillThere :one"
            : "ADD supporters :supporters";
    return TransactWriteItem.builder()
        .update(
            u ->
                u.tableName(table)
                    .key(Item.key(ComplaintItems.partition(complaintId), COUNTS))
                    .updateExpression(expression)
                    .expressionAttributeValues(values.build()))
        .build();
  }

  /** Only while the complaint is public. */
  TransactWriteItem whilePublic(String complaintId) {
    return TransactWriteItem.builder()
        .conditionCheck(
            c ->
                c.tableName(table)
                    .key(Item.key(ComplaintItems.partition(complaintId), ComplaintItems.COMPLAINT))
                    .conditionExpression("attribute_exists(listed)"))
        .build();
  }

  /** Adds a double, on the condition that nobody has supported it meanwhile. */
  List<TransactWriteItem> joining(String complaintId, Joined joined) {
    var item =
        Item.item()
            .text("pk", ComplaintItems.partition(complaintId))
            .text("sk", JOINED + joined.id())
            .number("supporters", joined.supporters())
            .build();
    var put = TransactWriteItem.builder().put(p -> p.tableName(table).item(item)).build();
    var values = Item.item().number(":supporters", joined.supporters()).build();
    var unchanged =
        TransactWriteItem.builder()
            .conditionCheck(
                c ->
                    c.tableName(table)
                        .key(Item.key(ComplaintItems.partition(joined.id()), COUNTS))
                        .conditionExpression(
                            joined.supporters() == 0
                                ? "attribute_not_exists(pk) OR supporters = :supporters"
                                : "supporters = :supporters")
                        .expressionAttributeValues(values))
            .build();
    return List.of(put, unchanged);
  }

  /** Removes a double. */
  TransactWriteItem parting(String complaintId, String joinedId) {
    return TransactWriteItem.builder()
        .delete(
            d ->
                d.tableName(table)
                    .key(Item.key(ComplaintItems.partition(complaintId), JOINED + joinedId))
                    .conditionExpression("attribute_exists(pk)"))
        .build();
  }
}
