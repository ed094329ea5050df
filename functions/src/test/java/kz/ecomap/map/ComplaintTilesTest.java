package kz.ecomap.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ecomap.Wiring;
import kz.ecomap.casework.Party;
import kz.ecomap.casework.Publish;
import kz.ecomap.codes.Category;
import kz.ecomap.codes.Codes;
import kz.ecomap.complaints.ComplaintDraft;
import kz.ecomap.complaints.ListComplaints;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.places.Tile;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tiles of complaints that citizens filed and a moderator published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComplaintTilesTest {
  private static final int PUBLISHED = 40;
  private static final Location TEMIRTAU = new Location(50.0549, 72.9642);

  private final Wiring wiring =
      new Wiring(
          TestCloud.fresh().environment(),
          InstantSource.fixed(Instant.parse("2026-11-23T06:00:00Z")));
  private final Random random = new Random(20261122);
  private final List<Location> places = new ArrayList<>();

  @BeforeAll
  void fileAndPublish() {
    var categories = List.copyOf(Codes.categories().values());
    for (int i = 0; i < PUBLISHED; i++) {
      var place = i % 2 == 0 ? TEMIRTAU : somewhere();
      places.add(place);
      var id = file(place, categories.get(i % categories.size()));
      wiring.casework().take(id, new Publish(Set.of(), Set.of()), Party.MODERATOR);
    }
    file(TEMIRTAU, categories.get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "0,,",
    "4,,",
    "5,,",
    "6,,",
    "7,,",
    "10,,",
    "13,,",
    "14,,",
    "16,,",
    "3,group,waste",
    "6,group,air",
    "14,group,air",
    "6,year,2026",
    "3,year,2025",
    "14,category,waste_dump",
    "15,from,2026-11-23",
    "15,to,2026-11-22",
    "13,status,published",
    "6,overdue,true",
  })
  void theTilesOfAZoomCountWhatTheListLists(int z, String filter, String value) {
    var list = ApiCall.of("get-tile").withoutQuery().query("limit", 500);
    if (filter != null) {
      list.query(filter, value);
    }
    int listed = list.to(new ListComplaints(wiring)).json().get("features").size();

    assertEquals(listed, tiles(z, filter, value).mapToLong(ComplaintTilesTest::count).sum());
    assertTrue(filter != null || listed == PUBLISHED);
  }

  @Test
  void aPinShowsItsComplaint() {
    var features = tiles(14, "category", "waste_dump").toList();

    assertTrue(features.size() > 1);
    for (var feature : features) {
      var properties = feature.properties();
      assertEquals(Set.of("id", "category", "group", "status", "overdue"), properties.keySet());
      assertEquals("waste", properties.get("group"));
      assertEquals("published", properties.get("status"));
      assertEquals(false, properties.get("overdue"));
    }
  }

  @Test
  void aClusterCountsItsGroups() {
    var cluster = tiles(13, null, null).filter(f -> count(f) > 15).findFirst().orElseThrow();

    long inGroups =
        cluster.properties().entrySet().stream()
            .filter(e -> e.getKey().startsWith("group_"))
            .mapToLong(e -> (Long) e.getValue())
            .sum();
    assertEquals(count(cluster), inGroups);
    assertTrue(
        wiring
            .layers()
            .named("complaints")
            .fields()
            .keySet()
            .containsAll(cluster.properties().keySet()));
  }

  private String file(Location place, Category category) {
    var draft =
        new ComplaintDraft(
            category,
            "Зауыттан күні-түні қою түтін шығып тұр, терезені аша алмаймыз.",
            place,
            Regions.codeAt(place).orElseThrow(),
            category.authorities().get(0),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var body = place.toString().getBytes(StandardCharsets.UTF_8);
    return wiring.filings().file(draft, Optional.empty(), body).id();
  }

  private Location somewhere() {
    return Stream.generate(() -> new Location(random.nextDouble(41, 55), random.nextDouble(47, 87)))
        .filter(place -> Regions.codeAt(place).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** The features of every tile of a zoom that has a place in it. */
  private Stream<TileFeature> tiles(int z, String filter, String value) {
    var tiles = places.stream().map(place -> Tile.containing(place, z)).collect(Collectors.toSet());
    return tiles.stream().flatMap(tile -> features(tile, filter, value).stream());
  }

  private List<TileFeature> features(Tile tile, String filter, String value) {
    var call =
        ApiCall.of("get-tile")
            .withoutQuery()
            .path("z", tile.z())
            .path("x", tile.x())
            .path("y", tile.y() + ".mvt");
    if (filter != null) {
      call.query(filter, value);
    }
    var answer = call.to(new GetTile(wiring));
    try {
      return answer.status() == 204 ? List.of() : Decoded.features("complaints", answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long count(TileFeature feature) {
    return Map.copyOf(feature.properties()).getOrDefault("point_count", 1L) instanceof Long count
        ? count
        : 0;
  }
}
