package kz.ecomap.complaints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.shared.time.Kazakhstan;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Published complaints that were sent on, the newest first, from an index that holds no others. A
 * page reads at most {@value PublishedComplaints#MOST_READ} of its entries; where few of them are
 * the body's, a page is short and has a next one.
 */
public final class SentOnComplaints {
  private final DynamoDbClient dynamo;
  private final String table;
  private final Cursors cursors;

  /** Listings of one table. */
  public SentOnComplaints(DynamoDbClient dynamo, String table, Cursors cursors) {
    this.dynamo = dynamo;
    this.table = table;
    this.cursors = cursors;
  }

  /**
   * A page of those that a body sent on; one that it sent on twice is there twice.
   *
   * @param filter names the body as its authority, and nothing else but a region and days of filing
   * @param limit how many are enough; the last complaint may make it a few more
   * @param cursor of the page before; must have been made for the same filter
   */
  public Page<SentOn> by(ComplaintFilter filter, int limit, Optional<String> cursor) {
    var authority = filter.authority().orElseThrow();
    var listing = "sent on " + filter;
    var from = cursor.map(opaque -> cursors.open(listing, opaque)).orElse(Map.of());
    var found = new ArrayList<SentOn>();
    for (int read = 0; read < PublishedComplaints.MOST_READ; ) {
      var page = query(filter, PublishedComplaints.MOST_READ - read, from);
      for (var item : page.items()) {
        var row = new Row(item);
        if (filter.region().map(row.text("region")::equals).orElse(true)) {
          ComplaintItems.handling(row).past().stream()
              .filter(stay -> stay.authority().equals(authority))
              .map(stay -> of(row, stay))
              .forEach(found::add);
        }
        if (found.size() >= limit) {
          return new Page<>(found, Optional.of(cursors.after(listing, key(row))));
        }
      }
      read += page.items().size();
      from = page.lastEvaluatedKey();
      if (from.isEmpty()) {
        return new Page<>(found, Optional.empty());
      }
    }
    return new Page<>(found, Optional.of(cursors.after(listing, from)));
  }

  private static SentOn of(Row row, Stay stay) {
    return new SentOn(
        row.text("id"), row.instant("filedAt"), row.text("region"), row.text("category"), stay);
  }

  private static Map<String, AttributeValue> key(Row row) {
    return Map.of(
        "pk", AttributeValue.fromS(row.text("pk")),
        "sk", AttributeValue.fromS(row.text("sk")),
        "listedSentOn", AttributeValue.fromS(row.text("listedSentOn")),
        "id", AttributeValue.fromS(row.text("id")));
  }

  private QueryResponse query(ComplaintFilter filter, int limit, Map<String, AttributeValue> from) {
    var first = filter.firstDay().map(SentOnComplaints::firstOf).orElse("!");
    var last = filter.lastDay().map(day -> firstOf(day.plusDays(1))).orElse("~");
    return dynamo.query(
        query ->
            query
                .tableName(table)
                .indexName("bySentOn")
                .keyConditionExpression("listedSentOn = :all AND id BETWEEN :first AND :last")
                .expressionAttributeValues(
                    Map.of(
                        ":all", AttributeValue.fromS("all"),
                        ":first", AttributeValue.fromS(first),
                        ":last", AttributeValue.fromS(last)))
                .scanIndexForward(false)
                .limit(limit)
                .exclusiveStartKey(from.isEmpty() ? null : from));
  }

  private static String firstOf(LocalDate day) {
    return Ids.firstOf(Kazakhstan.startOf(day));
  }
}
