package kz.ecomap.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kz.ecomap.codes.Codes;
import kz.ecomap.codes.Group;
import kz.ecomap.complaints.Status;
import kz.ecomap.counts.Cell;
import kz.ecomap.counts.Cells;
import kz.ecomap.counts.Combination;
import kz.ecomap.counts.ComplaintFacet;
import kz.ecomap.counts.Counts;
import kz.ecomap.counts.Keys;
import kz.ecomap.counts.Standing;
import kz.ecomap.counts.Subject;
import kz.ecomap.places.Location;
import kz.ecomap.places.Tile;
import kz.ecomap.places.WorldPoint;
import kz.ecomap.shared.dynamo.ItemKey;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.id.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ClustersTest {
  private static final Location ASTANA = new Location(51.1694, 71.4491);
  private static final Cells CELLS = new Cells(new Keys(1), Subject.COMPLAINTS, Optional.empty());
  private static final List<String> GROUPS =
      Group.codes().stream().map(code -> "group_" + code).toList();

  /** Whether things alone are drawn as themselves. */
  private static final Clusters.Alone BY_ID =
      (tile, cell, x, y) -> {
        tile.point(x, y).with("id", cell.single().orElseThrow().id());
        return true;
      };

  private final Random random = new Random(20261122);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 6, 9, 12, 13, 14, 15, 16})
  void theCountsOfAZoomsTilesAddUpToAllComplaints(int z) {
    var all = new ArrayList<ComplaintFacet>();
    for (int i = 0; i < 600; i++) {
      all.add(complaint(somewhere(), "waste_dump"));
      all.add(complaint(near(ASTANA), i % 2 == 0 ? "air_quality" : "fish"));
    }
    var counts = counts(all);
    long count = 0;
    long ofGroups = 0;
    for (var tile : tiles(all, z)) {
      var features = drawn(tile, counts, kinds(Group.values()));
      assertTrue(features.size() <= 64);
      for (var feature : features) {
        assertTrue(feature.x() >= 0 && feature.x() < VectorTile.EXTENT);
        assertTrue(feature.y() >= 0 && feature.y() < VectorTile.EXTENT);
        count += number(feature, "point_count", 1);
        ofGroups += GROUPS.stream().mapToLong(group -> number(feature, group, 0)).sum();
        ofGroups += feature.properties().containsKey("id") ? 1 : 0;
      }
    }
    assertEquals(1200, count);
    assertEquals(1200, ofGroups);
  }

  @Test
  void neighboursAreAClusterAtTheirCentroidAndALoneOneStaysItself() {
    var tile = new Tile(8, 178, 85);
    var box = tile.envelope();
    double lat = (box.south() + box.north()) / 2 + 0.1;
    var three =
        Stream.of(0.01, 0.03, 0.05)
            .map(east -> complaint(new Location(lat, box.west() + east), "air_quality"))
            .toList();
    var alone = complaint(new Location(lat, box.east() - 0.01), "fish");

    var features = drawn(tile, with(three, alone), kinds(Group.values()));

    assertEquals(
        List.of(
            Map.of(
                "cluster",
                true,
                "point_count",
                3L,
                "point_count_abbreviated",
                "3",
                "group_air",
                3L),
            Map.of("id", alone.id())),
        features.stream().map(TileFeature::properties).toList());
    assertEquals((int) (0.03 / (box.east() - box.west()) * 4096), features.get(0).x(), 1);
    assertEquals(features.get(1).y(), features.get(0).y());
  }

  /** Its place is not known then, so it must not look like one. */
  @Test
  void whatIsAloneOnlyBecauseOthersWereNotAskedForIsAClusterOfOne() {
    var complaints = List.of(complaint(ASTANA, "air_quality"), complaint(ASTANA, "fish"));

    var features = drawn(Tile.containing(ASTANA, 11), complaints, kinds(Group.AIR));

    assertEquals(1, features.size());
    assertEquals(1L, features.get(0).properties().get("point_count"));
    assertEquals(true, features.get(0).properties().get("cluster"));
  }

  @Test
  void aNeighbourThatWasNotAskedForDoesNotMoveACluster() {
    var tile = Tile.containing(ASTANA, 8);
    var square = Tile.containing(ASTANA, 11);
    var cell = new Tile(12, 2 * square.x(), 2 * square.y()).envelope();
    var asked = new Location(cell.north() - 1e-4, cell.west() + 1e-4);
    var other = new Location(cell.north() - 1e-4, 2 * cell.east() - cell.west() - 1e-4);

    var alone = drawn(tile, List.of(complaint(asked, "fish")), kinds(Group.NATURE));
    var beside =
        drawn(
            tile,
            List.of(complaint(asked, "fish"), complaint(other, "air_quality")),
            kinds(Group.NATURE));

    assertEquals(alone.get(0).x(), beside.get(0).x());
    assertEquals(alone.get(0).y(), beside.get(0).y());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "999, 999",
    "1000, 1k",
    "1049, 1k",
    "1050, 1.1k",
    "1234, 1.2k",
    "9960, 10k",
    "12345, 12k",
    "999499, 999k",
    "999500, 1M",
    "1234567, 1.2M",
    "12345678, 12M"
  })
  void aCountIsShortEnoughForItsCircle(long count, String expected) {
    assertEquals(expected, Clusters.abbreviated(count));
  }

  private static List<TileFeature> drawn(Tile tile, List<ComplaintFacet> complaints, Kinds kinds) {
    return drawn(tile, counts(complaints), kinds);
  }

  private static List<TileFeature> drawn(
      Tile tile, Map<String, Map<ItemKey, Cell>> partitions, Kinds kinds) {
    var clusters = new Clusters(tile, kinds);
    var range = CELLS.of(tile).orElseThrow();
    partitions.get(range.partition()).entrySet().stream()
        .filter(cell -> cell.getKey().sort().startsWith(range.prefix()))
        .forEach(cell -> clusters.add(cell.getValue()));
    var drawn = new VectorTile("complaints");
    clusters.draw(drawn, BY_ID);
    return drawn.isEmpty() ? List.of() : Decoded.features("complaints", drawn.toBytes());
  }

  /** The cells by partition. */
  private static Map<String, Map<ItemKey, Cell>> counts(List<ComplaintFacet> complaints) {
    var counts = new Counts();
    complaints.forEach(complaint -> counts.plus(complaint.counts(CELLS.keys())));
    var partitions = new HashMap<String, Map<ItemKey, Cell>>();
    counts
        .sums()
        .forEach(
            (key, sums) -> {
              if (key.partition().startsWith("1c#all#")) {
                partitions
                    .computeIfAbsent(key.partition(), partition -> new LinkedHashMap<>())
                    .put(key, cell(key, sums));
              }
            });
    return partitions;
  }

  private static Cell cell(ItemKey key, Map<String, BigInteger> sums) {
    var item = new HashMap<>(key.attributes());
    sums.forEach((name, sum) -> item.put(name, AttributeValue.fromN(sum.toString())));
    return Cell.of(new Row(item));
  }

  private static Kinds kinds(Group... groups) {
    var kinds = new Kinds(GROUPS);
    for (var one : Combination.all()) {
      if (List.of(groups).contains(one.group())) {
        kinds.with(one.letters(), GROUPS.indexOf("group_" + one.group().code()));
      }
    }
    return kinds;
  }

  private static long number(TileFeature feature, String property, long otherwise) {
    return (Long) feature.properties().getOrDefault(property, otherwise);
  }

  private static List<Tile> tiles(List<ComplaintFacet> complaints, int z) {
    return complaints.stream().map(complaint -> complaint.place().tile(z)).distinct().toList();
  }

  private static List<ComplaintFacet> with(List<ComplaintFacet> some, ComplaintFacet one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }

  private ComplaintFacet complaint(Location place, String category) {
    return new ComplaintFacet(
        Ids.ofNumber(random.nextLong(1L << 60)),
        category,
        Codes.category(category).orElseThrow().group(),
        new Standing(Status.PUBLISHED, random.nextBoolean()),
        "KZ-71",
        "AKIMAT",
        WorldPoint.of(place),
        YearMonth.of(2026, 11),
        LocalDate.of(2026, 12, 11),
        new ComplaintFacet.Handling(Optional.empty(), 0, List.of()));
  }

  private Location somewhere() {
    return new Location(random.nextDouble(41, 55), random.nextDouble(47, 87));
  }

  private Location near(Location place) {
    return new Location(
        place.lat() + random.nextGaussian() / 40, place.lon() + random.nextGaussian() / 40);
  }
}
