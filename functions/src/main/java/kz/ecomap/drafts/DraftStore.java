package kz.ecomap.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.json.Json;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Drafts in the table of facilities, in partitions of their own: no public Query meets them. */
final class DraftStore {
  private static final String SAME = "version = :version";

  private final DynamoDbClient dynamo;
  private final String table;

  DraftStore(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  Optional<Draft> find(String facility, int year) {
    var found =
        dynamo.getItem(get -> get.tableName(table).key(key(facility, year)).consistentRead(true));
    return found.hasItem() ? Optional.of(draft(facility, new Row(found.item()))) : Optional.empty();
  }

  /**
   * Stores a draft.
   *
   * @param former which it replaces; empty for a new one
   * @throws Problem 412 when it is no longer so
   */
  void put(Draft draft, Optional<Draft> former) {
    try {
      dynamo.putItem(
          put -> {
            put.tableName(table).item(item(draft));
            if (former.isEmpty()) {
              put.conditionExpression("attribute_not_exists(pk)");
            } else {
              put.conditionExpression(SAME).expressionAttributeValues(version(former.get()));
            }
          });
    } catch (ConditionalCheckFailedException e) {
      throw Problem.stale();
    }
  }

  /** Removes a draft unless it was changed, in a transaction with other writes. */
  TransactWriteItem removal(Draft draft) {
    return TransactWriteItem.builder()
        .delete(
            delete ->
                delete
                    .tableName(table)
                    .key(key(draft.facility(), draft.year()))
                    .conditionExpression(SAME)
                    .expressionAttributeValues(version(draft)))
        .build();
  }

  /**
   * Removes a draft.
   *
   * @throws Problem 412 when it was changed meanwhile
   */
  void remove(Draft draft) {
    try {
      dynamo.deleteItem(
          delete ->
              delete
                  .tableName(table)
                  .key(key(draft.facility(), draft.year()))
                  .conditionExpression(SAME)
                  .expressionAttributeValues(version(draft)));
    } catch (ConditionalCheckFailedException e) {
      throw Problem.stale();
    }
  }

  private static Map<String, AttributeValue> key(String facility, int year) {
    return Item.key("DRAFTS#" + facility, String.valueOf(year));
  }

  private static Map<String, AttributeValue> version(Draft draft) {
    return Map.of(":version", AttributeValue.fromN(Long.toString(draft.version())));
  }

  private static Map<String, AttributeValue> item(Draft draft) {
    return Item.item()
        .text("pk", "DRAFTS#" + draft.facility())
        .text("sk", String.valueOf(draft.year()))
        .number("version", draft.version())
        .instant("savedAt", draft.savedAt())
        .number("basedOn", draft.basedOn())
        .text("report", new String(Json.write(draft.report()), StandardCharsets.UTF_8))
        .build();
  }

  private static Draft draft(String facility, Row row) {
    try {
      return new Draft(
          facility,
          Integer.parseInt(row.text("sk")),
          row.number("version"),
          row.instant("savedAt"),
          (int) row.number("basedOn"),
          Json.read(row.text("report").getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
