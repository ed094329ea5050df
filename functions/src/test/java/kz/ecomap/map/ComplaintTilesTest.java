package kz.ecomap.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ecomap.casework.Answer;
import kz.ecomap.casework.Lapse;
import kz.ecomap.casework.Party;
import kz.ecomap.casework.TakeUp;
import kz.ecomap.casework.Withdraw;
import kz.ecomap.codes.Category;
import kz.ecomap.codes.Codes;
import kz.ecomap.places.BoundingBox;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.places.Tile;
import kz.ecomap.testing.CountedComplaints;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Tiles of complaints that citizens filed, a moderator published and the counts followed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComplaintTilesTest {
  private static final Location TEMIRTAU = new Location(50.0549, 72.9642);

  private static final int PUBLISHED = 32;

  /** These have had their answer, those from here to {@link #RECENT} have waited for too long. */
  private static final int ANSWERED = 8;

  private static final int RECENT = 24;

  /** Each of them and every pair of them is tried. */
  private static final List<Map<String, String>> FILTERS =
      List.of(
          Map.of("group", "air"),
          Map.of("group", "nature"),
          Map.of("status", "published"),
          Map.of("status", "answered"),
          Map.of("overdue", "true"),
          Map.of("overdue", "false"),
          Map.of("year", "2025"),
          Map.of("year", "2026"),
          Map.of("category", "waste_dump"),
          Map.of("from", "2026-03-01"),
          Map.of("to", "2026-05-31"));

  private final MappedComplaints map = new MappedComplaints();
  private final CountedComplaints complaints = map.complaints();
  private final Random random = new Random(20261122);
  private final List<String> published = new ArrayList<>();

  /** Over a year, half of them in one town. */
  @BeforeAll
  void fileAndPublish() {
    complaints.clock().set(Instant.parse("2025-06-02T06:00:00Z"));
    for (int i = 0; i < PUBLISHED; i++) {
      complaints.clock().pass(Duration.ofDays(i < RECENT ? 13 : i == RECENT ? 60 : 1));
      var place = i % 2 == 0 ? near(TEMIRTAU) : somewhere();
      published.add(complaints.publish(place, category(i)));
    }
    complaints.file(TEMIRTAU, category(0));
    for (int i = 0; i < RECENT; i++) {
      if (i < ANSWERED) {
        complaints.take(published.get(i), answer(), authorityOf(i));
      } else {
        complaints.take(published.get(i), new Lapse(), Party.CLOCK);
      }
    }
    complaints.follow();
  }

  @Test
  @Order(1)
  void theTilesOfAZoomCountWhatTheListLists() {
    assertEquals(PUBLISHED, complaints.listed(Map.of()));
    for (int z = 0; z <= 16; z++) {
      assertEquals(PUBLISHED, map.counted(z, Map.of()), "zoom " + z);
    }
    theTilesCountWhatTheListLists();
  }

  @Test
  @Order(1)
  void eachFilterLeavesSomeAndNotAll() {
    for (var filter : FILTERS) {
      long listed = complaints.listed(filter);
      assertTrue(listed > 0 && listed < PUBLISHED, () -> filter + " lists " + listed);
    }
  }

  @Test
  @Order(1)
  void aTileCountsWhatTheListListsOfItsArea() {
    for (int z = 4; z <= 16; z++) {
      for (var place : List.of(TEMIRTAU, somewhere(), somewhere())) {
        var tile = Tile.containing(place, z);
        var area = Map.of("bbox", text(tile.envelope()));

        assertEquals(
            complaints.listed(area),
            map.features(tile, Map.of()).mapToLong(MappedComplaints::count).sum(),
            tile::toString);
      }
    }
  }

  @Test
  @Order(1)
  void aComplaintAloneShowsItselfAboveAsItsPinDoes() {
    var pins =
        pins(14).stream().collect(Collectors.toMap(pin -> pin.get("id"), Function.identity()));

    assertEquals(Set.copyOf(published), pins.keySet());
    for (int z = 4; z < 14; z++) {
      var alone = pins(z);
      assertFalse(alone.isEmpty());
      for (var pin : alone) {
        assertEquals(Set.of("id", "category", "group", "status", "overdue"), pin.keySet());
        assertEquals(pins.get(pin.get("id")), pin);
      }
    }
  }

  @Test
  @Order(1)
  void aClusterCountsItsGroups() {
    var clusters =
        map.features(Tile.containing(TEMIRTAU, 7), Map.of())
            .filter(feature -> feature.properties().containsKey("cluster"))
            .toList();

    assertFalse(clusters.isEmpty());
    for (var cluster : clusters) {
      long inGroups =
          cluster.properties().entrySet().stream()
              .filter(property -> property.getKey().startsWith("group_"))
              .mapToLong(property -> (Long) property.getValue())
              .sum();
      assertEquals(MappedComplaints.count(cluster), inGroups);
    }
  }

  @Test
  @Order(1)
  void countsAreNotNarrowedByWhatTheyAreNotKeptBy() {
    var filters = Map.of("category", "waste_dump", "from", "2026-03-01", "year", "1999");

    assertEquals(
        List.of("?category zoom_too_low", "?from zoom_too_low", "?year out_of_range"),
        map.tile(Tile.containing(TEMIRTAU, 13), filters).errors());
    assertEquals(
        List.of("?region unknown_parameter"),
        map.tile(Tile.containing(TEMIRTAU, 14), Map.of("region", "KZ-35")).errors());
  }

  @Test
  @Order(2)
  void whateverHappensTheTilesGoOnCountingWhatTheListLists() {
    complaints.take(published.get(ANSWERED), new TakeUp(), authorityOf(ANSWERED));
    complaints.take(published.get(ANSWERED + 1), answer(), authorityOf(ANSWERED + 1));
    complaints.take(published.get(PUBLISHED - 1), new Withdraw(), Party.REPORTER);
    complaints.publish(TEMIRTAU, Codes.category("noise_vibration").orElseThrow());
    complaints.follow();

    assertEquals(PUBLISHED, complaints.listed(Map.of()));
    theTilesCountWhatTheListLists();
  }

  /** Every filter at a zoom that shows cells and one that shows points, in turn. */
  private void theTilesCountWhatTheListLists() {
    int turn = 0;
    for (var filters : filters()) {
      long listed = complaints.listed(filters);
      for (int z : new int[] {turn % 14, 14 + turn % 3}) {
        if (MappedComplaints.narrows(z, filters)) {
          assertEquals(listed, map.counted(z, filters), filters + " at zoom " + z);
        }
      }
      turn++;
    }
  }

  private static List<Map<String, String>> filters() {
    var all = new ArrayList<Map<String, String>>();
    all.add(Map.of());
    for (var one : FILTERS) {
      for (var other : FILTERS) {
        var both = new TreeMap<>(one);
        both.putAll(other);
        all.add(both);
      }
    }
    return all.stream().distinct().toList();
  }

  /** What stands alone at a zoom, by its properties. */
  private List<SortedMap<String, Object>> pins(int z) {
    return complaints.places().stream()
        .map(place -> Tile.containing(place, z))
        .distinct()
        .flatMap(tile -> map.features(tile, Map.of()))
        .map(TileFeature::properties)
        .filter(properties -> properties.containsKey("id"))
        .toList();
  }

  private Location place(int i) {
    return complaints.places().get(i);
  }

  private Party authorityOf(int i) {
    return Party.authority(
        category(i).authorities().get(0), Regions.codeAt(place(i)).orElseThrow());
  }

  private static Category category(int i) {
    return List.copyOf(Codes.categories().values()).get(i % Codes.categories().size());
  }

  private static Answer answer() {
    return new Answer("Түтін сүзгісі орнатылды.", Optional.empty(), Optional.empty(), List.of());
  }

  private static String text(BoundingBox box) {
    return box.west() + "," + box.south() + "," + box.east() + "," + box.north();
  }

  private Location near(Location place) {
    return new Location(
        place.lat() + random.nextGaussian() / 200, place.lon() + random.nextGaussian() / 200);
  }

  private Location somewhere() {
    return Stream.generate(() -> new Location(random.nextDouble(41, 55), random.nextDouble(47, 87)))
        .filter(place -> Regions.codeAt(place).isPresent())
        .findFirst()
        .orElseThrow();
  }
}
