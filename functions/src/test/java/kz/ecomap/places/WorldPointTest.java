package kz.ecomap.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldPointTest {
  @ParameterizedTest
  @CsvSource({
    "43.256712, 76.928604",
    "51.128207, 71.430420",
    "40.568600, 66.500001",
    "55.441999, 69.999999",
    "45, 90",
    "1, 1",
    "-33.9, -58.5",
    "85.05, 179.999999"
  })
  void isInTheSameTilesAsItsLocationAndGivesItBack(double lat, double lon) {
    var location = new Location(lat, lon);
    var point = WorldPoint.of(location);
    for (int z = 0; z <= Tile.MAX_ZOOM; z++) {
      assertEquals(Tile.containing(location, z), point.tile(z));
    }
    assertEquals(location, point.location());
  }

  @ParameterizedTest
  @CsvSource({"90, 180", "-90, -180"})
  void endsWhereTheMapEnds(double lat, double lon) {
    var point = WorldPoint.of(new Location(lat, lon));
    assertTrue(point.x() >= 0 && point.x() >> 32 == 0, point.toString());
    assertTrue(point.y() >= 0 && point.y() >> 32 == 0, point.toString());
  }
}
