package kz.ecomap.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ecomap.codes.Group;
import kz.ecomap.complaints.Status;
import kz.ecomap.places.Location;
import kz.ecomap.places.Tile;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.ItemKey;
import kz.ecomap.shared.dynamo.Row;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CellTest {
  private static final Keys KEYS = new Keys(3);
  private static final Tile TOWN = Tile.containing(new Location(43.22, 76.92), 6);

  private final Complaints made = new Complaints(2);

  @Test
  void aCellTellsHowManyThereAreAndWhere() {
    var counts = new Counts();
    var wanted = new HashMap<Combination, Long>();
    double x = 0;
    double y = 0;
    for (int i = 0; i < 300; i++) {
      var facet = made.at(new Location(43.22 + i * 1e-4, 76.92));
      counts.plus(facet.counts(KEYS));
      wanted.merge(new Combination(facet.group(), facet.standing()), 1L, Long::sum);
      x += facet.place().x() + 0.5;
      y += facet.place().y() + 0.5;
    }
    var range = new Cells(KEYS, Subject.COMPLAINTS, Optional.empty()).of(TOWN.ancestor(2));
    var key = new ItemKey(range.orElseThrow().partition(), TOWN.quadkey().substring(2));
    var cell = Cell.of(row(key, counts.sums().get(key)));

    assertEquals(TOWN, cell.tile());
    assertEquals(300, cell.total());
    wanted.forEach((combination, n) -> assertEquals(n, cell.count(combination::equals)));
    for (var group : Group.values()) {
      long expected =
          wanted.entrySet().stream()
              .filter(entry -> entry.getKey().group() == group)
              .filter(entry -> entry.getKey().standing().status() == Status.IN_WORK)
              .filter(entry -> entry.getKey().standing().overdue())
              .mapToLong(Map.Entry::getValue)
              .sum();
      assertEquals(
          expected,
          cell.count(
              one ->
                  one.matches(Optional.of(group), Optional.of(Status.IN_WORK), Optional.of(true))));
    }
    assertEquals(x / 300, cell.middleX(), 1e-3);
    assertEquals(y / 300, cell.middleY(), 1e-3);
    assertEquals(Optional.empty(), cell.single());
  }

  @Test
  void theLastComplaintOfACellIsKnown() {
    var counts = new Counts();
    var facets = Stream.generate(made::next).limit(500).toList();
    facets.forEach(facet -> counts.plus(facet.counts(KEYS)));
    facets.subList(1, facets.size()).forEach(facet -> counts.minus(facet.counts(KEYS)));

    var left = facets.get(0);
    var cells =
        counts.sums().entrySet().stream()
            .filter(entry -> isCell(entry.getKey()))
            .map(entry -> Cell.of(row(entry.getKey(), entry.getValue())))
            .toList();
    assertEquals(12, cells.size());
    for (var cell : cells) {
      assertEquals(1, cell.total());
      assertEquals(Optional.of(new Single(left.id(), left.category())), cell.single());
      assertEquals(left.place().location(), cell.middle());
    }
  }

  @Test
  void aSumThatCameTo0IsNotThere() {
    var cell =
        Cell.of(
            new Row(
                Item.item()
                    .text("pk", "3c#all#12")
                    .text("sk", "3012")
                    .number("ap", 0)
                    .number("x", 0)
                    .number("y", 0)
                    .number("i", 0)
                    .build()));
    assertEquals(0, cell.total());
    assertEquals(Map.of(), cell.counts());
    assertEquals(Optional.empty(), cell.single());
  }

  private static boolean isCell(ItemKey key) {
    return key.partition().startsWith("3c#");
  }

  /** An item as it is stored when these sums are added to nothing. */
  static Row row(ItemKey key, Map<String, BigInteger> sums) {
    var item = new HashMap<>(key.attributes());
    sums.forEach((name, sum) -> item.put(name, AttributeValue.fromN(sum.toString())));
    return new Row(item);
  }
}
