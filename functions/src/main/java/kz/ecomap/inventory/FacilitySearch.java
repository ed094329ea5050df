package kz.ecomap.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.enterprises.FacilityFilter;
import kz.ecomap.enterprises.FacilityFinder;
import kz.ecomap.enterprises.FacilityListing;
import kz.ecomap.enterprises.ListedFacility;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Finds facilities by the entries of one of the terms that are asked for, the one with the fewest
 * if that shows, and lets the others choose among them. A page reads at most {@value #MOST_READ}
 * entries, about 70 read units, and the facilities that it shows.
 */
final class FacilitySearch implements FacilityFinder {
  static final int MOST_READ = 1000;

  /** How many entries are read at a time. */
  private static final int STEP = 250;

  private final DynamoDbClient dynamo;
  private final String table;
  private final FacilityListing listing;
  private final Cursors cursors;

  FacilitySearch(DynamoDbClient dynamo, String table, FacilityListing listing, Cursors cursors) {
    this.dynamo = dynamo;
    this.table = table;
    this.listing = listing;
    this.cursors = cursors;
  }

  @Override
  public Page<ListedFacility> find(FacilityFilter filter, int limit, Optional<String> cursor) {
    var terms = new SearchTerms(filter);
    if (terms.all().isEmpty()) {
      return listing.find(filter, limit, cursor);
    }
    var name = "search " + filter;
    var reading =
        cursor
            .map(opaque -> cursors.open(name, opaque))
            .map(key -> new Reading(terms.of(key.get("pk").s()), key))
            .orElseGet(() -> begin(terms));
    var found = reading.found(terms, limit);
    var facilities = listing.named(found.elements()).stream().filter(filter::matches).toList();
    return new Page<>(facilities, found.next().map(sort -> cursors.after(name, reading.key(sort))));
  }

  /** Looks for a term with few entries: one of which a single step shows all. */
  private Reading begin(SearchTerms terms) {
    var begun = new ArrayList<Reading>();
    for (var term : terms.all()) {
      var reading = new Reading(term, Map.of());
      reading.read(begun.size() * STEP);
      if (reading.atEnd()) {
        return reading;
      }
      begun.add(reading);
    }
    var longest = begun.get(0);
    longest.read = begun.size() * STEP;
    return longest;
  }

  /** The entries of one term, from a place on. */
  private final class Reading {
    private final Term term;
    private final Map<String, Row> entries = new LinkedHashMap<>();
    private Map<String, AttributeValue> last;
    private boolean begun;
    private int read;

    Reading(Term term, Map<String, AttributeValue> after) {
      this.term = term;
      last = after;
    }

    boolean atEnd() {
      return last.isEmpty();
    }

    void read(int before) {
      var page = page(term, last);
      page.items().stream().map(Row::new).forEach(row -> entries.put(row.text("sk"), row));
      last = page.lastEvaluatedKey();
      begun = true;
      read = before + page.items().size();
    }

    Map<String, AttributeValue> key(String sort) {
      return Map.of("pk", AttributeValue.fromS(term.partition()), "sk", AttributeValue.fromS(sort));
    }

    /** The ids of a page's facilities; what follows is known by the entry after which it begins. */
    Page<String> found(SearchTerms terms, int limit) {
      var ids = new ArrayList<String>();
      if (!begun) {
        read(0);
      }
      while (true) {
        var sorts = List.copyOf(entries.keySet());
        for (int i = 0; i < sorts.size(); i++) {
          var entry = entries.get(sorts.get(i));
          if (terms.match(term, entry)) {
            ids.add(entry.text("id"));
          }
          if (ids.size() == limit && (i < sorts.size() - 1 || !atEnd())) {
            return new Page<>(ids, Optional.of(sorts.get(i)));
          }
        }
        if (atEnd()) {
          return new Page<>(ids, Optional.empty());
        }
        if (read + STEP > MOST_READ) {
          return new Page<>(ids, Optional.of(last.get("sk").s()));
        }
        entries.clear();
        read(read);
      }
    }
  }

  private QueryResponse page(Term term, Map<String, AttributeValue> after) {
    var values = new HashMap<String, AttributeValue>();
    values.put(":pk", AttributeValue.fromS(term.partition()));
    if (!term.prefix().isEmpty()) {
      values.put(":prefix", AttributeValue.fromS(term.prefix()));
    }
    return dynamo.query(
        query ->
            query
                .tableName(table)
                .keyConditionExpression(
                    term.prefix().isEmpty() ? "pk = :pk" : "pk = :pk AND begins_with(sk, :prefix)")
                .expressionAttributeValues(values)
                .limit(STEP)
                .exclusiveStartKey(after.isEmpty() ? null : after));
  }
}
