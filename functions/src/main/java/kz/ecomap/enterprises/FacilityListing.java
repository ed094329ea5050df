package kz.ecomap.enterprises;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Lists of facilities by name. A page reads at most {@value #MOST_READ} index entries however many
 * facilities there are; where a filter leaves few of them, a page is short and has a next one.
 */
public final class FacilityListing {
  /** The most index entries that a page reads; an entry is about 1 KB. */
  static final int MOST_READ = 1000;

  /** How many entries a filtered page reads at a time. */
  private static final int STEP = 250;

  private final DynamoDbClient dynamo;
  private final String table;
  private final Cursors cursors;

  /** Lists of one table. */
  public FacilityListing(DynamoDbClient dynamo, String table, Cursors cursors) {
    this.dynamo = dynamo;
    this.table = table;
    this.cursors = cursors;
  }

  /**
   * A page of what a filter asks for, in the order of the Kazakh names.
   *
   * @param limit the most facilities of a page
   * @param cursor of the page before; must have been made for the same filter
   */
  Page<ListedFacility> list(FacilityFilter filter, int limit, Optional<String> cursor) {
    var listing = "facilities " + filter;
    var from = cursor.map(opaque -> cursors.open(listing, opaque)).orElse(Map.of());
    var found = new ArrayList<ListedFacility>();
    int step = filter.equals(FacilityFilter.ALL) ? limit : Math.max(limit, STEP);
    for (int read = 0; read < MOST_READ; ) {
      var page = byName(Math.min(step, MOST_READ - read), from);
      var items = page.items();
      for (int i = 0; i < items.size() && found.size() < limit; i++) {
        var listed = FacilityItems.listed(new Row(items.get(i)));
        if (filter.matches(listed)) {
          found.add(listed);
        }
        if (found.size() == limit && i < items.size() - 1) {
          return new Page<>(found, Optional.of(cursors.after(listing, key(items.get(i)))));
        }
      }
      read += items.size();
      from = page.lastEvaluatedKey();
      if (from.isEmpty()) {
        return new Page<>(found, Optional.empty());
      }
      if (found.size() == limit) {
        break;
      }
    }
    return new Page<>(found, Optional.of(cursors.after(listing, from)));
  }

  private QueryResponse byName(int limit, Map<String, AttributeValue> from) {
    return dynamo.query(
        query ->
            query
                .tableName(table)
                .indexName("byName")
                .keyConditionExpression("listed = :all")
                .expressionAttributeValues(
                    Map.of(":all", AttributeValue.fromS(FacilityItems.LISTED)))
                .limit(limit)
                .exclusiveStartKey(from.isEmpty() ? null : from));
  }

  private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
    return Map.of(
        "pk", item.get("pk"),
        "sk", item.get("sk"),
        "listed", item.get("listed"),
        "sortName", item.get("sortName"));
  }
}
