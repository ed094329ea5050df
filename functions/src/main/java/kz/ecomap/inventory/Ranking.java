package kz.ecomap.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Releases of a pollutant to a medium in a year, the largest first. A page reads at most {@value
 * #MOST_READ} index entries; a filter by region and activity may leave it short, with a next one.
 */
final class Ranking {
  static final int MOST_READ = 1000;

  private final DynamoDbClient dynamo;
  private final String table;
  private final Cursors cursors;

  Ranking(DynamoDbClient dynamo, String table, Cursors cursors) {
    this.dynamo = dynamo;
    this.table = table;
    this.cursors = cursors;
  }

  /** A page of lines that know how much, nothing included. */
  Page<Row> page(AskedReleases asked, int limit, Optional<String> cursor) {
    var listing = "releases " + asked;
    var after = cursor.map(opaque -> cursors.open(listing, opaque).get("rank").s()).orElse("");
    var found = read(asked, limit, after);
    return new Page<>(
        found.rows(),
        found
            .next()
            .map(rank -> cursors.after(listing, Map.of("rank", AttributeValue.fromS(rank)))));
  }

  /** Lines in the order of their ranks, and the rank after which others may follow. */
  private record Found(List<Row> rows, Optional<String> next) {}

  private Found read(AskedReleases asked, int limit, String after) {
    if (asked.region().isPresent()) {
      // Those of a region are few enough that an activity among them needs no index of its own.
      int most = asked.activity().isPresent() ? MOST_READ : limit + 1;
      var all = query("byRegion", asked.inRegion(asked.region().get()), after, most);
      var activity = asked.activity().orElse("");
      return cut(
          new Found(
              all.rows().stream().filter(row -> row.text("activity").startsWith(activity)).toList(),
              all.next()),
          limit);
    }
    if (asked.activity().isPresent()) {
      return cut(merged(asked, Scopes.parts(asked.activity().get()), limit, after), limit);
    }
    return cut(query("byRank", asked.everywhere(), after, limit + 1), limit);
  }

  /** Several activities in one order, as far as all of them were read. */
  private Found merged(AskedReleases asked, List<String> activities, int limit, String after) {
    int most = Math.min(limit + 1, MOST_READ / activities.size());
    var rows = new ArrayList<Row>();
    Optional<String> end = Optional.empty();
    for (var activity : activities) {
      var part = query("byActivity", asked.ofActivity(activity), after, most);
      rows.addAll(part.rows());
      if (part.next().isPresent()
          && (end.isEmpty() || part.next().get().compareTo(end.get()) < 0)) {
        end = part.next();
      }
    }
    var known = end;
    return new Found(
        rows.stream()
            .filter(row -> known.isEmpty() || row.text("rank").compareTo(known.get()) <= 0)
            .sorted(Comparator.comparing(row -> row.text("rank")))
            .toList(),
        end);
  }

  private static Found cut(Found found, int limit) {
    if (found.rows().size() <= limit) {
      return found;
    }
    var rows = found.rows().subList(0, limit);
    return new Found(rows, Optional.of(rows.get(limit - 1).text("rank")));
  }

  private Found query(String index, AskedReleases.Partition partition, String after, int most) {
    var values = new HashMap<String, AttributeValue>();
    values.put(":partition", AttributeValue.fromS(partition.value()));
    values.put(":after", AttributeValue.fromS(after.isEmpty() ? " " : after));
    var answer =
        dynamo.query(
            query ->
                query
                    .tableName(table)
                    .indexName(index)
                    .keyConditionExpression("#partition = :partition AND #rank > :after")
                    .expressionAttributeNames(
                        Map.of("#partition", partition.name(), "#rank", "rank"))
                    .expressionAttributeValues(values)
                    .limit(most));
    var rows = answer.items().stream().map(Row::new).toList();
    return new Found(
        rows,
        answer.lastEvaluatedKey().isEmpty()
            ? Optional.empty()
            : Optional.of(answer.lastEvaluatedKey().get("rank").s()));
  }
}
