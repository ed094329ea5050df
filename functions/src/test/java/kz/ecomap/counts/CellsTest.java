package kz.ecomap.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import kz.ecomap.places.BoundingBox;
import kz.ecomap.places.Location;
import kz.ecomap.places.Tile;
import kz.ecomap.places.WorldPoint;
import kz.ecomap.shared.dynamo.ItemKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  private static final Location ALMATY = new Location(43.2567, 76.9286);
  private static final Cells CELLS = new Cells(new Keys(1), Subject.COMPLAINTS, Optional.empty());

  @Test
  void aPlaceIsInOneCellOfEachLevel() {
    var quadkey = WorldPoint.of(ALMATY).tile(22).quadkey();
    var cells = CELLS.containing(WorldPoint.of(ALMATY));
    assertEquals(6, cells.size());
    assertEquals(
        new ItemKey("1c#all#" + quadkey.substring(0, 2), quadkey.substring(2, 6)), cells.get(0));
    assertEquals(
        new ItemKey("1c#all#" + quadkey.substring(0, 12), quadkey.substring(12, 16)), cells.get(5));
  }

  /** The level whose cells a tile reads, and how many of them fill it. */
  @ParameterizedTest
  @CsvSource({
    "2, 6, 256",
    "3, 6, 64",
    "4, 8, 256",
    "5, 8, 64",
    "6, 10, 256",
    "7, 10, 64",
    "8, 12, 256",
    "9, 12, 64",
    "10, 14, 256",
    "11, 14, 64",
    "12, 16, 256",
    "13, 16, 64",
    "14, 16, 16",
    "15, 16, 4",
    "16, 16, 1"
  })
  void aTileReadsItsCellsAndNoOthers(int zoom, int level, int most) {
    var tile = Tile.containing(ALMATY, zoom);
    var range = CELLS.of(tile).orElseThrow();
    var read = new HashSet<ItemKey>();
    for (int i = 0; i < 4096; i++) {
      // Places all over the tile and its neighbours.
      double across = (i % 64 - 16) / 32.0;
      double down = (i / 64 - 16) / 32.0;
      var place =
          WorldPoint.of(
              WorldPoint.location(
                  Math.scalb(tile.x() + across, 32 - zoom),
                  Math.scalb(tile.y() + down, 32 - zoom)));
      for (var key : CELLS.containing(place)) {
        if (key.partition().equals(range.partition()) && key.sort().startsWith(range.prefix())) {
          read.add(key);
          var cell = Tile.ofQuadkey(Keys.place(key.partition()) + key.sort());
          assertEquals(level, cell.z());
          assertTrue(tile.contains(cell), () -> tile + " " + cell);
        } else {
          assertTrue(!isIn(key, tile, level), key::toString);
        }
      }
    }
    assertTrue(read.size() <= most, () -> read.size() + " cells");
    assertTrue(read.size() == most || level - zoom > 3, () -> read.size() + " cells");
  }

  private static boolean isIn(ItemKey key, Tile tile, int level) {
    var cell = Tile.ofQuadkey(Keys.place(key.partition()) + key.sort());
    return cell.z() == level && tile.contains(cell);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 1, 0"})
  void theWorldIsTheOnePartitionThatKazakhstanIsIn(int zoom, int x, int y) {
    var country = Tile.containing(ALMATY, 2);
    assertEquals(
        Optional.of(new KeyRange("1c#all#" + country.quadkey(), "")),
        CELLS.of(new Tile(zoom, x, y)));
    var box = BoundingBox.KAZAKHSTAN;
    assertEquals(country, Tile.containing(new Location(box.south(), box.west()), 2));
    assertEquals(country, Tile.containing(new Location(box.north(), box.east()), 2));
  }

  @Test
  void theYearsAreApart() {
    var year = new Cells(new Keys(7), Subject.COMPLAINTS, Optional.of(2026));
    var tile = Tile.containing(ALMATY, 5);
    assertEquals(
        new KeyRange("7c#2026#" + tile.quadkey().substring(0, 4), tile.quadkey().substring(4)),
        year.of(tile).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "3", "1201", "03", "33333333333333"})
  void thereIsNothingToReadElsewhere(String quadkey) {
    assertEquals(Optional.empty(), CELLS.of(Tile.ofQuadkey(quadkey)));
    if (quadkey.length() >= Points.FIRST_ZOOM) {
      assertEquals(
          Optional.empty(),
          new Points(new Keys(1), Subject.COMPLAINTS).of(Tile.ofQuadkey(quadkey)));
    }
  }

  @Test
  void noTileIsDeeperThanTheFinestCells() {
    var deep = Tile.containing(ALMATY, 17);
    assertThrows(IllegalArgumentException.class, () -> CELLS.of(deep));
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 16, 20})
  void aPointIsInTheRangesOfItsTiles(int zoom) {
    var place = WorldPoint.of(ALMATY);
    var points = new Points(new Keys(1), Subject.COMPLAINTS);
    var key = points.keyOf(place, "6t3k9w2m4p7q");
    var range = points.of(place.tile(zoom)).orElseThrow();
    assertEquals(range.partition(), key.partition());
    assertTrue(key.sort().startsWith(range.prefix()) && key.sort().endsWith("#6t3k9w2m4p7q"));
  }

  @Test
  void pointsOfComplaintsHaveNoLargerTiles() {
    var points = new Points(new Keys(1), Subject.COMPLAINTS);
    var tile = Tile.containing(ALMATY, 13);
    assertThrows(IllegalArgumentException.class, () -> points.of(tile));
  }

  @Test
  void aFacilityIsInTheRangesOfAllItsTiles() {
    var place = WorldPoint.of(ALMATY);
    var points = new Points(new Keys(2), Subject.FACILITIES);
    var key = points.keyOf(place, "a-plant");
    assertEquals("2fP#", key.partition());
    for (int zoom = 0; zoom <= 16; zoom++) {
      var range = points.of(place.tile(zoom)).orElseThrow();
      assertEquals(key.partition(), range.partition());
      assertTrue(key.sort().startsWith(range.prefix()), range::toString);
    }
  }
}
