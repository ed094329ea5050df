package kz.ecomap.shared.dynamo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Adds to the numbers of an item, each of which is 0 before the first one. */
public final class Increment {
  private Increment() {}

  /**
   * An increment as a part of a transaction.
   *
   * @param numbers what to add, by the names of the attributes; at least one, and so many that the
   *     expression stays below 4 KB
   */
  public static TransactWriteItem of(String table, ItemKey key, Map<String, BigDecimal> numbers) {
    var names = new HashMap<String, String>();
    var values = new HashMap<String, AttributeValue>();
    var additions = new StringJoiner(", ", "ADD ", "");
    numbers.forEach(
        (name, number) -> {
          int n = names.size();
          additions.add("#n" + n + " :n" + n);
          names.put("#n" + n, name);
          values.put(":n" + n, AttributeValue.fromN(number.toPlainString()));
        });
    var update =
        Update.builder()
            .tableName(table)
            .key(key.attributes())
            .updateExpression(additions.toString())
            .expressionAttributeNames(names)
            .expressionAttributeValues(values)
            .build();
    return TransactWriteItem.builder().update(update).build();
  }
}
