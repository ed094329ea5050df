package kz.ecomap.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.places.Location;
import kz.ecomap.places.Tile;
import kz.ecomap.shared.text.Names;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tiles of facilities from a real table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacilityTilesTest {
  private static final Location PAVLODAR = new Location(52.2871, 76.9674);
  private static final Location EKIBASTUZ = new Location(51.7298, 75.3266);

  private final Wiring wiring = new Wiring(TestCloud.fresh().environment(), InstantSource.system());

  @BeforeAll
  void add() {
    add("zharyq-heat", "1(c)", PAVLODAR);
    add("zharyq-smelter", "2(b)", PAVLODAR);
    add("tas-komir", "1(c)", EKIBASTUZ);
  }

  @Test
  void neighboursAreAClusterWithoutGroupsAndALoneOneShowsItsNames() throws IOException {
    var features = Decoded.features("facilities", tile(6, Map.of()).body());

    assertEquals(
        List.of(
            Map.of("cluster", true, "point_count", 2L, "point_count_abbreviated", "2"),
            Map.of(
                "id", "tas-komir",
                "name_kk", "tas-komir қаз",
                "name_ru", "tas-komir рус",
                "name_en", "tas-komir eng",
                "activity", "1(c)",
                "demonstration", true)),
        features.stream().map(TileFeature::properties).toList());
    var fields = wiring.layers().named("facilities").fields().keySet();
    features.forEach(feature -> assertTrue(fields.containsAll(feature.properties().keySet())));
  }

  @Test
  void aDeepTileShowsEachAndThereIsNoFilter() throws IOException {
    assertEquals(
        List.of("zharyq-heat", "zharyq-smelter"),
        Decoded.features("facilities", tile(14, Map.of()).body()).stream()
            .map(feature -> feature.properties().get("id"))
            .toList());
    assertEquals(List.of("?group unknown_parameter"), tile(6, Map.of("group", "air")).errors());
  }

  private ApiAnswer tile(int z, Map<String, String> filters) {
    var tile = Tile.containing(PAVLODAR, z);
    var call =
        ApiCall.of("get-tile")
            .withoutQuery()
            .path("layer", "facilities")
            .path("z", z)
            .path("x", tile.x())
            .path("y", tile.y() + ".mvt");
    filters.forEach(call::query);
    return call.to(new GetTile(wiring));
  }

  private void add(String id, String activity, Location location) {
    wiring
        .facilities()
        .add(
            new Facility(
                id,
                new Names(id + " қаз", id + " рус", id + " eng"),
                Optional.empty(),
                Optional.empty(),
                "KZ-55",
                Optional.empty(),
                activity,
                Optional.empty(),
                Optional.empty(),
                location,
                Optional.empty(),
                Optional.empty(),
                true),
            List.of());
  }
}
