package kz.ecomap.casework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Complaints;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What waits for somebody, the earliest due day first. */
public final class Queue {
  private static final String COMPLAINT = "COMPLAINT#";

  private final DynamoDbClient dynamo;
  private final String table;
  private final Complaints complaints;
  private final Cursors cursors;

  /** Queues of one table. */
  public Queue(DynamoDbClient dynamo, String table, Complaints complaints, Cursors cursors) {
    this.dynamo = dynamo;
    this.table = table;
    this.complaints = complaints;
    this.cursors = cursors;
  }

  /**
   * A page of a queue. A complaint that is in it by several photos is shown once a page.
   *
   * @param queue one of {@link kz.ecomap.evidence.Queues}
   * @param limit the most entries that are read
   */
  public Page<ComplaintFile> page(String queue, int limit, Optional<String> cursor) {
    var listing = "queue " + queue;
    var start = cursor.map(opaque -> cursors.open(listing, opaque)).orElse(null);
    var answer =
        dynamo.query(
            query ->
                query
                    .tableName(table)
                    .indexName("byQueue")
                    .keyConditionExpression("queue = :queue")
                    .expressionAttributeValues(Map.of(":queue", AttributeValue.fromS(queue)))
                    .limit(limit)
                    .exclusiveStartKey(start));
    var ids = new LinkedHashSet<String>();
    answer.items().forEach(item -> ids.add(new Row(item).text("pk").substring(COMPLAINT.length())));
    Optional<String> next =
        answer.lastEvaluatedKey().isEmpty()
            ? Optional.empty()
            : Optional.of(cursors.after(listing, answer.lastEvaluatedKey()));
    return new Page<>(complaints.whole(new ArrayList<>(ids)), next);
  }
}
