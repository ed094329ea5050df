package kz.ecomap.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;
import kz.ecomap.places.Tile;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.CountedComplaints;

/** The map of {@link CountedComplaints}. */
final class MappedComplaints {
  private static final int FIRST_ZOOM_OF_POINTS = 14;

  private final CountedComplaints complaints = new CountedComplaints();
  private final GetTile getTile = new GetTile(complaints.wiring());

  CountedComplaints complaints() {
    return complaints;
  }

  /** How many the tiles of a zoom count, all together. */
  long counted(int z, Map<String, String> filters) {
    return complaints.places().stream()
        .map(place -> Tile.containing(place, z))
        .distinct()
        .flatMap(tile -> features(tile, filters))
        .mapToLong(MappedComplaints::count)
        .sum();
  }

  /** What a tile shows. */
  Stream<TileFeature> features(Tile tile, Map<String, String> filters) {
    var answer = tile(tile, filters);
    if (answer.status() == 204) {
      return Stream.empty();
    }
    assertEquals(200, answer.status());
    return Decoded.features("complaints", answer.body()).stream();
  }

  /** A tile as it is answered. */
  ApiAnswer tile(Tile tile, Map<String, String> filters) {
    var call =
        ApiCall.of("get-tile")
            .withoutQuery()
            .path("z", tile.z())
            .path("x", tile.x())
            .path("y", tile.y() + ".mvt");
    filters.forEach(call::query);
    return call.to(getTile);
  }

  /** How many a feature stands for. */
  static long count(TileFeature feature) {
    return (Long) feature.properties().getOrDefault("point_count", 1L);
  }

  /** Whether tiles of a zoom can be narrowed by these. */
  static boolean narrows(int z, Map<String, String> filters) {
    return z >= FIRST_ZOOM_OF_POINTS
        || Stream.of("category", "from", "to").noneMatch(filters::containsKey);
  }
}
