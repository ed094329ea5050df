package kz.ecomap.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import kz.ecomap.places.Location;
import kz.ecomap.places.Tile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupingTest {
  private static final Location ASTANA = new Location(51.1694, 71.4491);

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 5, 6, 9, 12, 13, 14, 16, 22})
  void theCountsOfAZoomsTilesAddUpToAllPoints(int z) {
    var random = new Random(z);
    var points = new ArrayList<MapPoint>();
    for (int i = 0; i < 1500; i++) {
      points.add(point(i, somewhere(random)));
      points.add(point(10_000 + i, ASTANA));
    }
    var tiles =
        points.stream().collect(Collectors.groupingBy(p -> Tile.containing(p.location(), z)));

    var byGroup = new HashMap<String, Long>();
    long count = 0;
    for (var tile : tiles.entrySet()) {
      for (var feature : Grouping.features(tile.getKey(), tile.getValue())) {
        count += count(feature);
        assertTrue(feature.x() >= 0 && feature.x() < VectorTile.EXTENT);
        assertTrue(feature.y() >= 0 && feature.y() < VectorTile.EXTENT);
        groups(feature).forEach((group, n) -> byGroup.merge(group, n, Long::sum));
      }
    }

    assertEquals(points.size(), count);
    assertEquals(Map.of("group_air", 1000L, "group_water", 1000L, "group_waste", 1000L), byGroup);
  }

  @Test
  void theOrderOfThePointsDoesNotMatter() {
    var random = new Random(3);
    var tile = Tile.containing(ASTANA, 10);
    var points = new ArrayList<MapPoint>();
    for (int i = 0; i < 400; i++) {
      points.add(point(i, in(tile, random)));
    }
    var features = Grouping.features(tile, points);

    Collections.shuffle(points, random);

    assertEquals(features, Grouping.features(tile, points));
    assertTrue(features.size() <= 64);
  }

  @Test
  void neighboursAreAClusterAtTheirCentroidAndALonePointStaysItself() {
    var tile = new Tile(8, 178, 85);
    var box = tile.envelope();
    double lat = (box.south() + box.north()) / 2 + 0.1;
    var points =
        List.of(
            point(0, new Location(lat, box.west() + 0.01)),
            point(1, new Location(lat, box.west() + 0.03)),
            point(3, new Location(lat, box.west() + 0.05)),
            point(2, new Location(lat, box.east() - 0.01)));

    var features = Grouping.features(tile, points);

    assertEquals(
        List.of(
            Map.of(
                "cluster",
                true,
                "point_count",
                3,
                "point_count_abbreviated",
                "3",
                "group_air",
                2,
                "group_water",
                1),
            Map.of("id", "000002", "group", "waste")),
        features.stream().map(TileFeature::properties).toList());
    assertEquals((int) (0.03 / (box.east() - box.west()) * 4096), features.get(0).x(), 1);
    assertEquals(features.get(1).y(), features.get(0).y());
  }

  @Test
  void fromZoomFourteenOnEveryPointIsItself() {
    var tile = Tile.containing(ASTANA, 14);
    var points = List.of(point(1, ASTANA), point(2, ASTANA));

    assertEquals(
        List.of("000001", "000002"),
        Grouping.features(tile, points).stream().map(f -> f.properties().get("id")).toList());
    assertEquals(1, Grouping.features(tile.parent(), points).size());
  }

  @Test
  void ofTooManyPointsTheNewestStandAloneAndTheOthersAreCounted() {
    var points = new ArrayList<MapPoint>();
    for (int i = 0; i < 1234; i++) {
      points.add(point(i, ASTANA));
    }

    var features = Grouping.features(Tile.containing(ASTANA, 15), points);

    assertEquals(1001, features.size());
    assertEquals(234, features.get(0).properties().get("point_count"));
    assertEquals("000234", features.get(1).properties().get("id"));
    assertEquals("001233", features.get(1000).properties().get("id"));
  }

  @ParameterizedTest
  @CsvSource({
    "2,2",
    "999,999",
    "1000,1k",
    "1049,1k",
    "1050,1.1k",
    "1234,1.2k",
    "9960,10k",
    "12345,12k",
    "1234567,1235k"
  })
  void aCountIsShortEnoughForItsCircle(int count, String expected) {
    assertEquals(expected, Grouping.abbreviated(count));
  }

  private static MapPoint point(int number, Location location) {
    var group = List.of("air", "water", "waste").get(number % 3);
    return new MapPoint(
        String.format("%06d", number),
        location,
        Optional.of("group_" + group),
        Map.of("id", String.format("%06d", number), "group", group));
  }

  private static long count(TileFeature feature) {
    return feature.properties().get("point_count") instanceof Integer count ? count : 1;
  }

  private static Map<String, Long> groups(TileFeature feature) {
    if (feature.properties().get("group") instanceof String group) {
      return Map.of("group_" + group, 1L);
    }
    return feature.properties().entrySet().stream()
        .filter(e -> e.getKey().startsWith("group_"))
        .collect(Collectors.toMap(Map.Entry::getKey, e -> ((Integer) e.getValue()).longValue()));
  }

  private static Location somewhere(Random random) {
    return new Location(random.nextDouble(41, 55), random.nextDouble(47, 87));
  }

  private static Location in(Tile tile, Random random) {
    var box = tile.envelope();
    return new Location(
        random.nextDouble(box.south() + 1e-5, box.north() - 1e-5),
        random.nextDouble(box.west() + 1e-5, box.east() - 1e-5));
  }
}
