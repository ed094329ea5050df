package kz.ecomap.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ecomap.places.Location;
import kz.ecomap.places.Tile;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.http.Query;
import kz.ecomap.testing.ApiCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GetTileTest {
  private static final Tile ASTANA = Tile.containing(new Location(51.1694, 71.4491), 14);

  /** Points of memory in place of counts, narrowed by their group. */
  private record Memory(String name, int points) implements Layer {
    @Override
    public String description() {
      return "Points";
    }

    @Override
    public Map<String, String> fields() {
      return Map.of("id", "String");
    }

    @Override
    public Set<String> parameters() {
      return name.equals("complaints") ? Set.of("group") : Set.of();
    }

    @Override
    public VectorTile tile(Tile tile, Query query) {
      var group = query.oneOf("group", List.of("waste", "air"));
      query.done();
      var drawn = new VectorTile(name);
      for (int i = 0; i < points && tile.contains(ASTANA); i++) {
        var of = i % 2 == 0 ? "waste" : "air";
        if (group.map(of::equals).orElse(true)) {
          drawn.point(i, i).with("id", "complaint-number-" + i).with("group", of);
        }
      }
      return drawn;
    }
  }

  private final Layers layers =
      new Layers(List.of(new Memory("complaints", 100), new Memory("facilities", 0)));
  private final GetTile getTile = new GetTile(layers);

  @Test
  void aTileIsAVectorTileWithATagThatTheNextRequestSends() {
    var first = ApiCall.of("get-tile").path("z", 14).path("x", 11443).path("y", "5472.mvt");
    var answer = first.to(getTile);

    assertEquals(200, answer.status());
    assertEquals("application/vnd.mapbox-vector-tile", answer.header("Content-Type"));
    assertEquals("public, max-age=30, stale-while-revalidate=300", answer.header("Cache-Control"));
    assertEquals("gzip", answer.header("Content-Encoding"));
    assertEquals(50, Decoded.features("complaints", answer.body()).size());

    var again = first.header("If-None-Match", answer.header("ETag")).to(getTile);
    assertEquals(304, again.status());
    assertEquals(0, again.body().length);

    assertEquals(200, first.query("group", "air").to(getTile).status());
  }

  @Test
  void aTileWithoutPointsIs204() {
    var answer = ApiCall.of("get-tile").path("x", 0).path("y", "0.mvt").to(getTile);

    assertEquals(204, answer.status());
    assertNull(answer.header("Content-Type"));
    assertEquals(0, answer.body().length);
    assertTrue(answer.header("Cache-Control").contains("max-age=30"));
  }

  @ParameterizedTest
  @CsvSource({
    "complaints, 17, 0, 0.mvt",
    "complaints, 6, 64, 0.mvt",
    "complaints, 6, 0, 64.mvt",
    "complaints, -1, 0, 0.mvt",
    "complaints, 6, 044, 21.mvt",
    "complaints, 6, 44, 21",
    "complaints, 6, 44, 21.png",
    "complaints, 6, 44, x.mvt",
    "complaints, 99999999999, 44, 21.mvt",
    "contacts, 6, 44, 21.mvt",
  })
  void whereThereIsNoTileThereIsNothing(String layer, String z, String x, String y) {
    var call = ApiCall.of("get-tile").path("layer", layer).path("z", z).path("x", x).path("y", y);

    assertEquals(404, call.to(getTile).status());
  }

  @Test
  void whatDoesNotNarrowThisLayerIsRefusedWithWhateverElseIsWrong() {
    var facilities = ApiCall.of("get-tile").path("layer", "facilities").to(getTile);
    assertEquals(400, facilities.status());
    assertEquals(List.of("?group unknown_parameter"), facilities.errors());

    var fire = ApiCall.of("get-tile").query("group", "fire").to(getTile);
    assertEquals(List.of("?group unknown_code"), fire.errors());
  }

  @Test
  void tileJsonSaysWhereTheTilesAre() {
    var answer = ApiCall.of("get-tile-json").to(tileJson(Map.of()));

    assertEquals(200, answer.status());
    var json = answer.json();
    assertEquals("3.0.0", json.get("tilejson").asText());
    assertEquals("/api/v1/tiles/complaints/{z}/{x}/{y}.mvt", json.get("tiles").get(0).asText());
    assertEquals("complaints", json.get("vector_layers").get(0).get("id").asText());
    assertEquals(4, json.get("bounds").size());
  }

  @Test
  void aForgedHostSendsNobodyElsewhere() {
    var forged =
        ApiCall.of("get-tile-json")
            .header("Host", "evil.example")
            .header("X-Forwarded-Host", "evil.example");
    var site = Map.of("ECOMAP_SITE_ADDRESS", "https://ecomap.example/");

    assertEquals(
        "https://ecomap.example/api/v1/tiles/complaints/{z}/{x}/{y}.mvt",
        forged.to(tileJson(site)).json().get("tiles").get(0).asText());
  }

  @ParameterizedTest
  @CsvSource({"contacts.json", "complaints", "complaints.xml"})
  void ofOtherLayersThereIsNoTileJson(String layer) {
    var answer = ApiCall.of("get-tile-json").path("layer", layer).to(tileJson(Map.of()));

    assertEquals(404, answer.status());
  }

  private GetTileJson tileJson(Map<String, String> settings) {
    return new GetTileJson(layers, new Environment(settings::get));
  }
}
