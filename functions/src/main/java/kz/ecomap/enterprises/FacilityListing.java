package kz.ecomap.enterprises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Lists of facilities by name. A page reads at most {@value #MOST_READ} index entries however many
 * facilities there are; where a filter leaves few of them, a page is short and has a next one.
 */
public final class FacilityListing implements FacilityFinder {
  /** The most index entries that a page reads; an entry is about 1 KB. */
  static final int MOST_READ = 1000;

  /** The most items of one request that DynamoDB takes. */
  private static final int MOST_KEYS = 100;

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
   * {@inheritDoc}
   *
   * <p>What pollutants they released is not looked at.
   */
  @Override
  public Page<ListedFacility> find(FacilityFilter filter, int limit, Optional<String> cursor) {
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

  /**
   * Facilities by their ids, in the order of the ids; those that are gone are left out.
   *
   * @param ids at most 500
   */
  public List<ListedFacility> named(List<String> ids) {
    var found = new HashMap<String, ListedFacility>();
    for (int from = 0; from < ids.size(); from += MOST_KEYS) {
      var keys =
          ids.subList(from, Math.min(ids.size(), from + MOST_KEYS)).stream()
              .map(id -> Item.key(FacilityItems.partition(id), FacilityItems.FACILITY))
              .toList();
      var left = Map.of(table, KeysAndAttributes.builder().keys(keys).build());
      while (!left.isEmpty()) {
        var request = left;
        var answer = dynamo.batchGetItem(get -> get.requestItems(request));
        for (var item : answer.responses().getOrDefault(table, List.of())) {
          var listed = FacilityItems.listed(new Row(item));
          found.put(listed.facility().id(), listed);
        }
        left = answer.unprocessedKeys();
      }
    }
    return ids.stream().filter(found::containsKey).map(found::get).toList();
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
