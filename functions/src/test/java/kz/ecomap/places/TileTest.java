package kz.ecomap.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 0, ''",
    "0, 0, 1, 1, 1, 3",
    "51.1694, 71.4491, 6, 44, 21, 121302",
    "43.2567, 76.9286, 12, 2923, 1501, 121323123213",
    "43.6481, 51.1978, 14, 10522, 5979, 12122302033032",
    "89, -180, 3, 0, 0, 000",
    "-89, 180, 3, 7, 7, 333",
  })
  void aPointIsInOneTileOfEachZoom(double lat, double lon, int z, int x, int y, String quadkey) {
    var tile = Tile.containing(new Location(lat, lon), z);

    assertEquals(new Tile(z, x, y), tile);
    assertEquals(quadkey, tile.quadkey());
    assertEquals(tile, Tile.ofQuadkey(quadkey));
  }

  @ParameterizedTest
  @CsvSource({"-1,0,0", "23,0,0", "0,1,0", "3,8,0", "3,0,8", "3,-1,0", "22,4194304,0"})
  void outsideItsZoomThereIsNoTile(int z, int x, int y) {
    assertThrows(IllegalArgumentException.class, () -> new Tile(z, x, y));
  }

  @ParameterizedTest
  @CsvSource({"4", "12a", "00000000000000000000000"})
  void whatIsNoQuadkeyIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Tile.ofQuadkey(text));
  }

  @Test
  void tilesOfAllZoomsNestExactly() {
    var random = new Random(20261122);
    for (int i = 0; i < 2000; i++) {
      var point = anywhere(random);
      var deepest = Tile.containing(point, Tile.MAX_ZOOM);
      for (int z = 0; z <= Tile.MAX_ZOOM; z++) {
        var tile = Tile.containing(point, z);
        assertEquals(deepest.ancestor(z), tile);
        assertTrue(deepest.quadkey().startsWith(tile.quadkey()));
        assertTrue(tile.contains(deepest));
        assertTrue(tile.across(point) >= 0 && tile.across(point) < 1);
        assertTrue(tile.down(point) >= 0 && tile.down(point) < 1);
      }
      assertEquals(deepest.ancestor(21), deepest.parent());
    }
  }

  @Test
  void theEnvelopeIsBackWhereTheTileIs() {
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      var tile = Tile.containing(anywhere(random), random.nextInt(17));
      var box = tile.envelope();
      var middle = new Location((box.south() + box.north()) / 2, (box.west() + box.east()) / 2);
      assertEquals(tile, Tile.containing(middle, tile.z()));
    }
    var world = new Tile(0, 0, 0).envelope();
    assertEquals(85.0511287798066, world.north(), 1e-9);
    assertEquals(-180, world.west());
  }

  @Test
  void aRectangleIsCoveredByTheDeepestZoomThatIsFewEnough() {
    var almaty = BoundingBox.parse("76.75,43.07,77.13,43.395");
    for (int most = 1; most <= 64; most++) {
      var tiles = Tile.covering(almaty, most);
      assertTrue(tiles.size() <= most);
      assertTrue(Tile.coveringAtZoom(tiles.get(0).z() + 1, almaty).size() > most);
    }
    assertEquals(2, Tile.covering(BoundingBox.KAZAKHSTAN, 1).get(0).z());
  }

  @Test
  void whatIsInATileIsInItsRangesAndWhatIsNotIsNot() {
    var random = new Random(6);
    for (int i = 0; i < 500; i++) {
      var place = inKazakhstan(random);
      var cell = TileRange.cellOf(place, "id");
      for (int z = 0; z <= Tile.MAX_ZOOM; z++) {
        var there = Tile.containing(place, z);
        var other = Tile.containing(inKazakhstan(random), z);
        assertEquals(1, matches(there, place, cell));
        assertEquals(other.equals(there) ? 1 : 0, matches(other, place, cell));
        assertTrue(z < 6 || TileRange.of(there).size() == 1);
      }
    }
    assertTrue(TileRange.of(Tile.containing(new Location(48.85, 2.35), 8)).isEmpty());
    assertTrue(TileRange.of(new Tile(0, 0, 0)).size() < 50);
  }

  private static long matches(Tile tile, Location place, String cell) {
    return TileRange.of(tile).stream()
        .filter(r -> r.partition().equals(TileRange.partitionOf(place)))
        .filter(r -> cell.startsWith(r.prefix()))
        .count();
  }

  private static Location anywhere(Random random) {
    return new Location(random.nextDouble(-85, 85), random.nextDouble(-180, 180));
  }

  private static Location inKazakhstan(Random random) {
    return new Location(random.nextDouble(40.5, 55.5), random.nextDouble(46.4, 87.4));
  }
}
