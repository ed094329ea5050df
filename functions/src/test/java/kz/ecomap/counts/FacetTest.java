package kz.ecomap.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ecomap.codes.Codes;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.Stay;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.places.WorldPoint;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.ItemKey;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.shared.text.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class FacetTest {
  private static final Keys KEYS = new Keys(3);

  private final Complaints made = new Complaints(1);

  @Test
  void aMarkerRemembersAllThatIsCounted() {
    for (int i = 0; i < 200; i++) {
      var facet = made.next();
      assertEquals(facet, ComplaintFacet.applied(facet.id(), new Row(facet.marker().build())));
    }
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void whateverIsPublicIsCounted(Status status) {
    if (status.isPublic()) {
      var standing = new Standing(status, status.awaitsAuthority());
      assertEquals(standing, Standing.of(standing.letter()));
    } else {
      assertThrows(IllegalArgumentException.class, () -> new Standing(status, false));
    }
  }

  @Test
  void whatIsAddedCanBeTakenAway() {
    var counts = new Counts();
    var first = made.next();
    var second = made.next();
    counts.plus(first.counts(KEYS)).plus(second.counts(KEYS)).minus(first.counts(KEYS));
    assertEquals(second.counts(KEYS), counts);
    assertTrue(counts.minus(second.counts(KEYS)).isEmpty());
  }

  /** What the write units of a publication come from: 12 cells and 4 months. */
  @Test
  void aNewComplaintIsIn16Sums() {
    var counts = made.next().counts(KEYS).sums();
    assertEquals(12, counts.keySet().stream().filter(FacetTest::isCell).count());
    assertEquals(
        4, counts.keySet().stream().filter(key -> key.sort().matches("\\d{4}-\\d\\d")).count());
  }

  @Test
  void aPointSaysWhatATileShows() {
    var facet = made.next();
    var item = new HashMap<>(facet.point().build());
    var key = facet.pointKey(KEYS);
    item.putAll(key.attributes());
    assertEquals(
        new ComplaintPoint(
            facet.id(), facet.category(), facet.standing().status(), facet.dueOn(), facet.place()),
        ComplaintPoint.of(new Row(item)));
    assertTrue(size(item) <= 100, () -> size(item) + " bytes");
  }

  @Test
  void aMonthSaysWhatWasFiledAndHowItWasHandled() {
    var facet = made.next();
    var counts = facet.counts(KEYS).sums();
    var country = counts(counts, KEYS.months(new SummaryScope(Optional.empty(), Optional.empty())));
    assertEquals(
        new MonthCounts(
            facet.filedIn(),
            Map.of(facet.standing(), 1L),
            Map.of(facet.category(), 1L),
            Map.of(facet.authority(), 1L),
            Map.of(facet.region(), 1L)),
        country);
    var narrow =
        counts(
            counts,
            KEYS.months(
                new SummaryScope(Optional.of(facet.region()), Optional.of(facet.authority()))));
    assertEquals(Map.of(), narrow.byAuthority());
    assertEquals(Map.of(), narrow.byRegion());
    assertEquals(Map.of(facet.category(), 1L), narrow.byCategory());
  }

  private static MonthCounts counts(Map<ItemKey, Map<String, BigInteger>> counts, String pk) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().partition().equals(pk))
        .map(entry -> CellTest.row(entry.getKey(), entry.getValue()))
        .filter(MonthCounts::is)
        .map(MonthCounts::of)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"ANSWERED, 7, 1, 1, 0", "RESOLVED, 0, 0, 1, 1", "PUBLISHED, , 3, 0, 0"})
  void handlingIsCountedByMonth(Status status, Integer days, int lapses, int done, int confirmed) {
    var facet = handled("SES", status, Optional.ofNullable(days), lapses, List.of());
    var items = handling(facet);
    assertEquals(4, items.size());
    for (var item : items.values()) {
      assertEquals(
          new MonthHandling(
              facet.filedIn(),
              days == null ? Map.of() : Map.of(days, 1L),
              0,
              0,
              0,
              lapses,
              done,
              confirmed,
              Map.of()),
          item);
    }
  }

  /** A body does not get rid of its silence by sending the complaint on. */
  @Test
  void whatHappenedBeforeItWasSentOnIsCountedWhereItHappened() {
    var past =
        List.of(new Stay("AKIMAT", 20, 1, Optional.of(18)), new Stay("MIN_ECOLOGY", 2, 0, none()));
    var facet = handled("SES", Status.ANSWERED, Optional.of(7), 0, past);
    var month = facet.filedIn();
    var items = handling(facet);
    var akimat = new MonthHandling(month, Map.of(18, 1L), 1, 1, 20, 1, 0, 0, Map.of());
    var ministry = new MonthHandling(month, Map.of(), 1, 0, 2, 0, 0, 0, Map.of());
    var ses = new MonthHandling(month, Map.of(7, 1L), 0, 0, 0, 0, 1, 0, Map.of());
    var all =
        new MonthHandling(
            month,
            Map.of(7, 1L, 18, 1L),
            2,
            1,
            22,
            1,
            1,
            0,
            Map.of("AKIMAT", 1L, "MIN_ECOLOGY", 1L));
    var region = facet.region();
    assertEquals(
        Map.of(
            "3S#KZ",
            all,
            "3S#" + region,
            all,
            "3S#@SES",
            ses,
            "3S#" + region + "@SES",
            ses,
            "3S#@AKIMAT",
            akimat,
            "3S#" + region + "@AKIMAT",
            akimat,
            "3S#@MIN_ECOLOGY",
            ministry,
            "3S#" + region + "@MIN_ECOLOGY",
            ministry),
        items);
    assertEquals(facet, ComplaintFacet.applied(facet.id(), new Row(facet.marker().build())));
  }

  private static Optional<Integer> none() {
    return Optional.empty();
  }

  private ComplaintFacet handled(
      String authority, Status status, Optional<Integer> days, int lapses, List<Stay> past) {
    var one = made.next();
    return new ComplaintFacet(
        one.id(),
        one.category(),
        one.group(),
        new Standing(status, false),
        one.region(),
        authority,
        one.place(),
        one.filedIn(),
        one.dueOn(),
        new ComplaintFacet.Handling(days, lapses, past));
  }

  /** What is counted of how it was handled, by scope. */
  private static Map<String, MonthHandling> handling(ComplaintFacet facet) {
    return facet.counts(KEYS).sums().entrySet().stream()
        .map(entry -> CellTest.row(entry.getKey(), entry.getValue()))
        .filter(row -> row.text("pk").startsWith("3S#") && MonthHandling.is(row))
        .collect(Collectors.toMap(row -> row.text("pk"), MonthHandling::of));
  }

  /** So that each is written for one unit (two in a transaction), however full it is. */
  @Test
  void noItemOfSumsIsLargerThanAKilobyte() {
    var country = new HashMap<String, AttributeValue>(Item.key("12S#KZ", "2026-11"));
    var thousands = AttributeValue.fromN("99999");
    for (var letter : "pPwWcCar".toCharArray()) {
      country.put(String.valueOf(letter), thousands);
    }
    Codes.categories().keySet().forEach(code -> country.put("c:" + code, thousands));
    Codes.authorities().keySet().forEach(code -> country.put("a:" + code, thousands));
    Regions.codes().forEach(code -> country.put("r:" + code, thousands));
    assertTrue(size(country) <= 1024, () -> size(country) + " bytes");

    var cell = new HashMap<String, AttributeValue>(Item.key("12c#2026#120123012301", "0123"));
    for (var letters : List.of("a", "w", "g", "l", "n", "p", "r")) {
      for (var letter : "pPwWcCar".toCharArray()) {
        cell.put(letters + letter, AttributeValue.fromN("9999999"));
      }
    }
    for (var sum : List.of("x", "y", "i")) {
      cell.put(sum, AttributeValue.fromN("9".repeat(38)));
    }
    assertTrue(size(cell) <= 1024, () -> size(cell) + " bytes");
  }

  @Test
  void aFacilityIsCountedByTheHeadingOfItsActivity() {
    var facet =
        new FacilityFacet(
            "a-plant",
            new Names("Зауыт", "Завод", "Plant"),
            "2(e)(i)",
            true,
            WorldPoint.of(new Location(50.05, 72.95)));
    assertEquals(facet, FacilityFacet.applied("a-plant", new Row(facet.marker().build())));
    var point = new HashMap<>(facet.point().build());
    var key = facet.pointKey(KEYS);
    point.putAll(key.attributes());
    assertEquals(facet, FacilityFacet.ofPoint(new Row(point)));

    var counts = facet.counts(KEYS).sums();
    assertEquals(6, counts.size());
    counts.forEach(
        (at, sums) -> assertEquals(Map.of("2", 1L), Cell.of(CellTest.row(at, sums)).counts()));
  }

  @Test
  void idsAreNumbersInTheSameOrder() {
    for (var id : List.of("000000000000", "6t3k9w2m4p7q", "zzzzzzzzzzzz")) {
      assertEquals(id, Ids.ofNumber(Ids.numberOf(id)));
    }
  }

  private static boolean isCell(ItemKey key) {
    return key.partition().startsWith("3c#");
  }

  /** As DynamoDB counts: names and texts by byte, numbers by two digits a byte and one more. */
  static int size(Map<String, AttributeValue> item) {
    int size = 0;
    for (var attribute : item.entrySet()) {
      var value = attribute.getValue();
      size += attribute.getKey().length();
      size +=
          value.n() != null
              ? (value.n().length() + 1) / 2 + 1
              : value.s() != null ? value.s().getBytes(StandardCharsets.UTF_8).length : 1;
    }
    return size;
  }
}
