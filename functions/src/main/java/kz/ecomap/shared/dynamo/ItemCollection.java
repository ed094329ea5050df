package kz.ecomap.shared.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** The items under one partition key of a table: what an aggregate is stored as. */
public final class ItemCollection {
  private ItemCollection() {}

  /**
   * Every item of a collection in the order of the sort keys, as it is right now: one Query up to 1
   * MB. Changes that are stored meanwhile may be in some of the items only.
   */
  public static List<Row> of(DynamoDbClient dynamo, String table, String partition) {
    return all(dynamo, table, partition, true);
  }

  /**
   * The same as it was a moment ago, usually much less than a second: a read unit takes 8 KB of it
   * and not 4.
   */
  public static List<Row> lately(DynamoDbClient dynamo, String table, String partition) {
    return all(dynamo, table, partition, false);
  }

  private static List<Row> all(
      DynamoDbClient dynamo, String table, String partition, boolean consistent) {
    var rows = new ArrayList<Row>();
    Map<String, AttributeValue> from = Map.of();
    do {
      var page = page(dynamo, table, partition, consistent, from);
      page.items().forEach(item -> rows.add(new Row(item)));
      from = page.lastEvaluatedKey();
    } while (!from.isEmpty());
    return rows;
  }

  private static QueryResponse page(
      DynamoDbClient dynamo,
      String table,
      String partition,
      boolean consistent,
      Map<String, AttributeValue> from) {
    return dynamo.query(
        query ->
            query
                .tableName(table)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)))
                .exclusiveStartKey(from.isEmpty() ? null : from)
                .consistentRead(consistent));
  }
}
