package kz.ecomap.enterprises;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Every revision of every report, as it was published. A revision is written once, together with
 * the report that it is the newest of, and never again.
 */
public final class Revisions {
  /** The most revisions of one report, by what the sort key has room for. */
  public static final int MOST = 999;

  private final DynamoDbClient dynamo;
  private final String table;

  /** Revisions of one table. */
  public Revisions(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** What a list of revisions says of each. */
  record Summary(int revision, Instant savedAt, Optional<String> reason) {}

  static String partition(String facilityId) {
    return "REVISIONS#" + facilityId;
  }

  static String sort(int year, int revision) {
    if (revision > MOST) {
      throw new IllegalArgumentException("no room for revision " + revision);
    }
    return "%d#%03d".formatted(year, revision);
  }

  /** The revisions of a year's report, the newest first; none when there is no report. */
  List<Summary> list(String facilityId, int year) {
    var summaries = new ArrayList<Summary>();
    var pages =
        dynamo.queryPaginator(
            query ->
                query
                    .tableName(table)
                    .keyConditionExpression("pk = :pk AND begins_with(sk, :year)")
                    .expressionAttributeValues(
                        Map.of(
                            ":pk", AttributeValue.fromS(partition(facilityId)),
                            ":year", AttributeValue.fromS(year + "#")))
                    .projectionExpression("revision, savedAt, reason")
                    .scanIndexForward(false));
    pages.items().forEach(item -> summaries.add(summary(new Row(item))));
    return summaries;
  }

  /** A report as one revision of it was published. */
  Optional<ImpactReport> find(String facilityId, int year, int revision) {
    var found =
        dynamo.getItem(
            get -> get.tableName(table).key(Item.key(partition(facilityId), sort(year, revision))));
    return found.hasItem()
        ? Optional.of(ReportItems.report(new Row(found.item())))
        : Optional.empty();
  }

  private static Summary summary(Row row) {
    return new Summary(
        (int) row.number("revision"), row.instant("savedAt"), row.optionalText("reason"));
  }
}
