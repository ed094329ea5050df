package kz.ecomap.complaints;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.ecomap.places.BoundingBox;
import kz.ecomap.places.Tile;
import kz.ecomap.places.TileRange;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.shared.time.Kazakhstan;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Listings of published complaints, the newest first. A page reads at most {@value #MOST_READ}
 * index entries however many complaints there are; where a filter leaves few of them, a page is
 * short and has a next one.
 */
public final class PublishedComplaints {
  /**
   * The most index entries that a page reads. An entry is about 0.5 KB, so that is some 65 read
   * units.
   */
  static final int MOST_READ = 1000;

  private final DynamoDbClient dynamo;
  private final String table;
  private final Cursors cursors;
  private final InstantSource clock;

  /** Listings of one table. */
  public PublishedComplaints(
      DynamoDbClient dynamo, String table, Cursors cursors, InstantSource clock) {
    this.dynamo = dynamo;
    this.table = table;
    this.cursors = cursors;
    this.clock = clock;
  }

  /**
   * A page of what a filter asks for.
   *
   * @param limit the most complaints of a page
   * @param cursor of the page before; must have been made for the same filter
   */
  public Page<ComplaintSummary> list(ComplaintFilter filter, int limit, Optional<String> cursor) {
    if (filter.asksForNothing()) {
      return new Page<>(List.of(), Optional.empty());
    }
    var index = Index.of(filter);
    var listing = "complaints " + filter;
    var start = cursor.map(opaque -> cursors.open(listing, opaque));
    var near = filter.area().flatMap(this::allWithin);
    return near.isPresent()
        ? pageOf(near.get(), filter, index, listing, limit, start)
        : pageFrom(index, filter, listing, limit, start, ComplaintSummary::of);
  }

  /**
   * A page of an authority's complaints, with how they were handled.
   *
   * @param filter names an authority and neither facility, category nor place, so that its index is
   *     read, the only one that carries how complaints were handled
   * @param limit the most complaints of a page
   * @param cursor of the page before; must have been made for the same filter
   */
  public Page<HandledComplaint> handled(
      ComplaintFilter filter, int limit, Optional<String> cursor) {
    var index = Index.of(filter);
    if (!index.name().equals("byAuthority")) {
      throw new IllegalArgumentException("how complaints were handled is not in " + index.name());
    }
    var listing = "handled " + filter;
    var start = cursor.map(opaque -> cursors.open(listing, opaque));
    return pageFrom(index, filter, listing, limit, start, HandledComplaint::of);
  }

  /** Reads an index from its newest entry on until the page is full or enough is read. */
  private <T> Page<T> pageFrom(
      Index index,
      ComplaintFilter filter,
      String listing,
      int limit,
      Optional<Map<String, AttributeValue>> start,
      Function<Row, T> entry) {
    var found = new ArrayList<T>();
    var today = today();
    var from = start.orElse(Map.of());
    int read = 0;
    while (read < MOST_READ) {
      var page = query(index, filter, Math.min(MOST_READ - read, Math.max(limit, 100)), from);
      for (var item : page.items()) {
        var row = new Row(item);
        if (filter.matches(ComplaintSummary.of(row), today)) {
          found.add(entry.apply(row));
          if (found.size() == limit) {
            return new Page<>(found, Optional.of(cursors.after(listing, index.key(row))));
          }
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

  /** A page of few complaints that are all read already. */
  private Page<ComplaintSummary> pageOf(
      List<Row> rows,
      ComplaintFilter filter,
      Index index,
      String listing,
      int limit,
      Optional<Map<String, AttributeValue>> start) {
    var today = today();
    var last = start.map(key -> key.get("id").s());
    var matching =
        rows.stream()
            .filter(row -> last.map(id -> row.text("id").compareTo(id) < 0).orElse(true))
            .filter(row -> filter.matches(ComplaintSummary.of(row), today))
            .sorted(Comparator.comparing((Row row) -> row.text("id")).reversed())
            .toList();
    var page = matching.subList(0, Math.min(limit, matching.size()));
    Optional<String> next =
        matching.size() > limit
            ? Optional.of(cursors.after(listing, index.key(page.get(limit - 1))))
            : Optional.empty();
    return new Page<>(page.stream().map(ComplaintSummary::of).toList(), next);
  }

  /**
   * What lies in a box's tiles, if it is few enough to be read at once; empty when it is too much.
   */
  private Optional<List<Row>> allWithin(BoundingBox box) {
    var rows = new ArrayList<Row>();
    for (var tile : Tile.covering(box, 4)) {
      for (var range : TileRange.of(tile)) {
        var page = query(range, MOST_READ - rows.size() + 1, Map.of());
        page.items().forEach(item -> rows.add(new Row(item)));
        if (!page.lastEvaluatedKey().isEmpty() || rows.size() > MOST_READ) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(rows);
  }

  private QueryResponse query(TileRange range, int limit, Map<String, AttributeValue> from) {
    return dynamo.query(
        query ->
            query
                .tableName(table)
                .indexName("byTile")
                .keyConditionExpression("listedTile = :tile AND begins_with(cell, :prefix)")
                .expressionAttributeValues(
                    Map.of(
                        ":tile", AttributeValue.fromS(range.partition()),
                        ":prefix", AttributeValue.fromS(range.prefix())))
                .limit(limit)
                .exclusiveStartKey(from.isEmpty() ? null : from));
  }

  private QueryResponse query(
      Index index, ComplaintFilter filter, int limit, Map<String, AttributeValue> from) {
    var first = filter.firstDay().map(Kazakhstan::startOf).map(Ids::firstOf).orElse("!");
    var end = filter.lastDay().map(day -> Kazakhstan.startOf(day.plusDays(1)));
    var last = end.map(Ids::firstOf).orElse("~");
    return dynamo.query(
        query ->
            query
                .tableName(table)
                .indexName(index.name())
                .keyConditionExpression(
                    index.partition() + " = :value AND id BETWEEN :first AND :last")
                .expressionAttributeValues(
                    Map.of(
                        ":value", AttributeValue.fromS(index.value()),
                        ":first", AttributeValue.fromS(first),
                        ":last", AttributeValue.fromS(last)))
                .scanIndexForward(false)
                .limit(limit)
                .exclusiveStartKey(from.isEmpty() ? null : from));
  }

  private LocalDate today() {
    return Kazakhstan.dayOf(clock.instant());
  }

  /** The index that leaves least to be filtered. */
  private record Index(String name, String partition, String value) {
    static Index of(ComplaintFilter filter) {
      return Stream.<Optional<Index>>of(
              filter.facility().map(named("byFacility", "listedFacility")),
              filter.category().map(named("byCategory", "listedCategory")),
              filter.authority().map(named("byAuthority", "listedAuthority")),
              filter.region().map(named("byRegion", "listedRegion")))
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(new Index("byTime", "listed", "all"));
    }

    private static Function<String, Index> named(String name, String partition) {
      return value -> new Index(name, partition, value);
    }

    /** The key of a row in this index, whichever index it was read from. */
    Map<String, AttributeValue> key(Row row) {
      return Map.of(
          "pk",
          AttributeValue.fromS(row.text("pk")),
          "sk",
          AttributeValue.fromS(row.text("sk")),
          partition,
          AttributeValue.fromS(value),
          "id",
          AttributeValue.fromS(row.text("id")));
    }
  }
}
