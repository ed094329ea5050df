package kz.ecomap.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ecomap.Wiring;
import kz.ecomap.counts.CountFacilities;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.enterprises.Place;
import kz.ecomap.places.Location;
import kz.ecomap.places.Tile;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.text.Names;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.StreamEvents;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiles of facilities that editors added and the counts followed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacilityTilesTest {
  private static final Location PAVLODAR = new Location(52.2871, 76.9674);
  private static final Location EKIBASTUZ = new Location(51.7298, 75.3266);
  private static final Location AKTAU = new Location(43.6512, 51.1975);

  private final TestCloud cloud = TestCloud.fresh();
  private final Wiring wiring = new Wiring(cloud.environment(), InstantSource.system());
  private final GetTile getTile = new GetTile(wiring);

  /** Two near Pavlodar, and in Aktau one more than a tile shows one by one. */
  @BeforeAll
  void add() {
    add("zharyq-heat", "1(c)", "KZ-55", PAVLODAR);
    add("tas-komir", "2(b)", "KZ-55", EKIBASTUZ);
    for (int i = 0; i <= FacilityLayer.MOST_POINTS; i++) {
      add("aqtau-" + i, "4(a)", "KZ-47", new Location(AKTAU.lat() + i * 1e-4, AKTAU.lon()));
    }
    var counting = new CountFacilities(wiring);
    for (var event : StreamEvents.of(cloud, Resource.FACILITIES)) {
      assertEquals(List.of(), counting.handleRequest(event, null).getBatchItemFailures());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6, 9, 12})
  void whereThereAreFewEachShowsItsNames(int z) {
    var features = features(Tile.containing(PAVLODAR, z));

    var one = features.stream().filter(f -> "zharyq-heat".equals(f.properties().get("id")));
    assertEquals(
        Map.of(
            "id", "zharyq-heat",
            "name_kk", "zharyq-heat қаз",
            "name_ru", "zharyq-heat рус",
            "name_en", "zharyq-heat eng",
            "activity", "1(c)",
            "demonstration", true),
        one.findFirst().orElseThrow().properties());
    var fields = wiring.layers().named("facilities").fields().keySet();
    features.forEach(feature -> assertTrue(fields.containsAll(feature.properties().keySet())));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void whereThereAreManyTheyAreClusters(int z) {
    var features = features(Tile.containing(AKTAU, z));

    assertEquals(
        FacilityLayer.MOST_POINTS + 1 + (z < 4 ? 2 : 0),
        features.stream().mapToLong(f -> (Long) f.properties().get("point_count")).sum());
    for (var feature : features) {
      assertEquals(
          Set.of("cluster", "point_count", "point_count_abbreviated"),
          feature.properties().keySet());
    }
  }

  @Test
  void deepEnoughAllStandAlone() {
    var all =
        Tile.coveringAtZoom(14, Tile.containing(AKTAU, 9).envelope()).stream()
            .flatMap(tile -> features(tile).stream())
            .map(feature -> (String) feature.properties().get("id"))
            .collect(Collectors.toSet());

    assertEquals(FacilityLayer.MOST_POINTS + 1, all.size());
  }

  @Test
  void thereIsNoFilter() {
    var answer = tile(Tile.containing(PAVLODAR, 6), Map.of("group", "air"));

    assertEquals(List.of("?group unknown_parameter"), answer.errors());
  }

  private List<TileFeature> features(Tile tile) {
    var answer = tile(tile, Map.of());
    return answer.status() == 204 ? List.of() : Decoded.features("facilities", answer.body());
  }

  private ApiAnswer tile(Tile tile, Map<String, String> filters) {
    var call =
        ApiCall.of("get-tile")
            .withoutQuery()
            .path("layer", "facilities")
            .path("z", tile.z())
            .path("x", tile.x())
            .path("y", tile.y() + ".mvt");
    filters.forEach(call::query);
    return call.to(getTile);
  }

  private void add(String id, String activity, String region, Location location) {
    var names = new Names(id + " қаз", id + " рус", id + " eng");
    var facility = Facility.of(id, names, Place.of(region, location), activity);
    wiring.facilities().add(facility.marked(true), List.of());
  }
}
