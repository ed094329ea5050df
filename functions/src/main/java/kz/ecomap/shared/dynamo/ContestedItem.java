package kz.ecomap.shared.dynamo;

import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.log.LogLine;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** One item that several may want to change at once: whoever comes second changes nothing. */
public final class ContestedItem {
  private final DynamoDbClient dynamo;
  private final String table;
  private final Map<String, AttributeValue> key;

  /**
   * An item of a table.
   *
   * @param name its partition and its sort key
   */
  public ContestedItem(DynamoDbClient dynamo, String table, String name) {
    this.dynamo = dynamo;
    this.table = table;
    this.key = Item.key(name, name);
  }

  /**
   * What it says; empty before its first change.
   *
   * @param consistent whether as it is right now, or as it was a moment ago at most
   */
  public Optional<Row> read(boolean consistent) {
    var answer = dynamo.getItem(get -> get.tableName(table).key(key).consistentRead(consistent));
    return answer.hasItem() && !answer.item().isEmpty()
        ? Optional.of(new Row(answer.item()))
        : Optional.empty();
  }

  /**
   * Changes it; where somebody else was quicker, it stays as they made it.
   *
   * @param update an update expression, in which {@code #format} stands for the attribute of that
   *     name, a word that DynamoDB keeps for itself
   * @param condition what must hold before
   */
  public void change(String update, String condition, Map<String, AttributeValue> values) {
    try {
      dynamo.updateItem(
          item ->
              item.tableName(table)
                  .key(key)
                  .updateExpression(update)
                  .conditionExpression(condition)
                  .expressionAttributeNames(
                      update.contains("#format") ? Map.of("#format", "format") : null)
                  .expressionAttributeValues(values));
    } catch (ConditionalCheckFailedException e) {
      LogLine.of("generation").with("crossed", update).print();
    }
  }

  /** A number as a value of a change. */
  public static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }
}
