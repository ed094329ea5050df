package kz.ecomap.evidence;

import java.util.Map;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * The items of a complaint's collection that count its photos, one for each purpose, so that nobody
 * takes another's places: {@code taken}, the places in use, and {@code asked}, the uploads ever
 * asked for. It changes in the same transaction as the evidence, so that both limits hold whatever
 * happens at the same time.
 */
final class Places {
  /** Uploads that can ever be asked for, so that rejected ones do not pile up without end. */
  static final int MAX_REQUESTS = 40;

  private static final String SORT = "PHOTOS";

  private final String table;

  Places(String table) {
    this.table = table;
  }

  /** Takes a place, or fails. */
  TransactWriteItem take(Evidence evidence) {
    var values =
        Item.item()
            .number(":one", 1)
            .number(":places", EvidenceStore.MAX_PHOTOS)
            .number(":requests", MAX_REQUESTS)
            .build();
    return item(
        change(evidence, "ADD taken :one, asked :one", values)
            .conditionExpression(
                "attribute_not_exists(pk) OR (taken < :places AND asked < :requests)")
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
  }

  /** Gives a place back. */
  TransactWriteItem free(Evidence evidence) {
    return item(
        change(evidence, "ADD taken :minusOne", Item.item().number(":minusOne", -1).build()));
  }

  /** Which limit refused a place, from the item as {@link #take} found it. */
  static EvidenceStore.Added refusal(Map<String, AttributeValue> count) {
    return new Row(count).number("asked") < MAX_REQUESTS
        ? EvidenceStore.Added.FULL
        : EvidenceStore.Added.TOO_OFTEN;
  }

  private Update.Builder change(
      Evidence evidence, String expression, Map<String, AttributeValue> values) {
    return Update.builder()
        .tableName(table)
        .key(Item.key(Evidence.partition(evidence.complaintId()), sort(evidence.purpose())))
        .updateExpression(expression)
        .expressionAttributeValues(values);
  }

  private static String sort(Evidence.Purpose purpose) {
    return purpose == Evidence.Purpose.COMPLAINT ? SORT : SORT + "#" + purpose.code();
  }

  private static TransactWriteItem item(Update.Builder update) {
    return TransactWriteItem.builder().update(update.build()).build();
  }
}
