package kz.ecomap.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.shared.dynamo.ItemKey;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** What has been applied to the counts, in DynamoDB: reads markers, writes chunks. */
final class AppliedStore {
  /** The most markers of one reading. */
  static final int MOST_READ = 100;

  private final DynamoDbClient dynamo;
  private final String table;

  AppliedStore(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /**
   * The steps to versions that are later than what has been applied, as it is right now.
   *
   * @param revisions of different things, at most {@link #MOST_READ}
   */
  List<Step> steps(Keys keys, List<Revision> revisions) {
    var markers = markers(revisions.stream().map(one -> one.key(keys)).toList());
    var steps = new ArrayList<Step>();
    for (var revision : revisions) {
      var marker = markers.get(revision.key(keys));
      var applied = marker == null ? revision.none() : revision.applied(marker);
      if (revision.version() > applied.version()) {
        steps.add(Step.of(keys, applied, revision));
      }
    }
    return steps;
  }

  private Map<ItemKey, Row> markers(List<ItemKey> wanted) {
    var found = new HashMap<ItemKey, Row>();
    var left = wanted.stream().map(key -> key.attributes()).toList();
    while (!left.isEmpty()) {
      var request =
          Map.of(table, KeysAndAttributes.builder().keys(left).consistentRead(true).build());
      var answer = dynamo.batchGetItem(get -> get.requestItems(request));
      for (var item : answer.responses().getOrDefault(table, List.of())) {
        var row = new Row(item);
        found.put(ItemKey.of(row), row);
      }
      left =
          answer.hasUnprocessedKeys() && answer.unprocessedKeys().containsKey(table)
              ? answer.unprocessedKeys().get(table).keys()
              : List.<Map<String, AttributeValue>>of();
    }
    return found;
  }

  /**
   * Writes a chunk, all or nothing.
   *
   * @throws software.amazon.awssdk.core.exception.SdkException when it was perhaps not written
   */
  void write(Chunk chunk) {
    if (chunk.onlyMarks()) {
      var put = chunk.marker(table);
      dynamo.putItem(
          one ->
              one.tableName(table)
                  .item(put.item())
                  .conditionExpression(put.conditionExpression())
                  .expressionAttributeValues(
                      put.hasExpressionAttributeValues() ? put.expressionAttributeValues() : null));
    } else {
      dynamo.transactWriteItems(transaction -> transaction.transactItems(chunk.writes(table)));
    }
  }
}
