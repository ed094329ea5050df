package kz.ecomap.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.ecomap.casework.Answer;
import kz.ecomap.casework.Lapse;
import kz.ecomap.casework.Party;
import kz.ecomap.codes.Codes;
import kz.ecomap.places.Location;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.CountedComplaints;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of complaints that were filed from October 2025 to January 2026. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GetSummaryTest {
  private static final Location ALMATY = new Location(43.2567, 76.9286);
  private static final Location ASTANA = new Location(51.1694, 71.4491);

  private final CountedComplaints complaints = new CountedComplaints();
  private final GetSummary getSummary = new GetSummary(complaints.wiring());

  @BeforeAll
  void fill() {
    publish("2025-10-06T06:00:00Z", ALMATY, "waste_dump");
    // The first hour of November in Kazakhstan.
    publish("2025-10-31T19:30:00Z", ALMATY, "waste_collection");
    publish("2025-11-03T06:00:00Z", ASTANA, "waste_collection");
    var answered = publish("2025-11-10T06:00:00Z", ASTANA, "air_emission");
    at("2025-11-13T06:00:00Z");
    var answer =
        new Answer(
            "Сүзгі орнатылды, шығарынды қалыпта.", Optional.empty(), Optional.empty(), List.of());
    complaints.take(answered, answer, Party.authority("DEP_ECOLOGY", "KZ-71"));
    var lapsed = publish("2025-12-01T06:00:00Z", ASTANA, "air_emission");
    at("2026-01-20T06:00:00Z");
    complaints.take(lapsed, new Lapse(), Party.CLOCK);
    publish("2026-01-21T06:00:00Z", ALMATY, "noise_vibration");
    complaints.file(ALMATY, Codes.category("waste_dump").orElseThrow());
    complaints.follow();
  }

  @Test
  void theCountryIsEverythingThatIsPublished() {
    var all = summary(Map.of()).json();

    assertEquals(complaints.listed(Map.of()), all.get("total").longValue());
    assertEquals("2026-01-31", all.get("to").textValue());
    assertTrue(all.get("region").isNull() && all.get("authority").isNull());
    assertEquals(Map.of("published", 5L, "answered", 1L), counts(all, "byStatus"));
    assertEquals(1, all.get("overdue").longValue());
    assertEquals(Map.of("waste", 3L, "air", 2L, "physical", 1L), counts(all, "byGroup"));
    assertEquals(
        Map.of("waste_dump", 1L, "waste_collection", 2L, "air_emission", 2L, "noise_vibration", 1L),
        counts(all, "byCategory"));
    assertEquals(Map.of("AKIMAT", 3L, "DEP_ECOLOGY", 2L, "SES", 1L), counts(all, "byAuthority"));
    assertEquals(Map.of("KZ-75", 3L, "KZ-71", 3L), counts(all, "byRegion"));
    assertEquals(
        List.of("2025-10 1", "2025-11 3", "2025-12 1", "2026-01 1"),
        series(all, "byMonth", "month"));
    assertEquals(List.of("2025 5", "2026 1"), series(all, "byYear", "year"));
    assertEquals(ApiCall.json("{\"sample\":1,\"p50\":3,\"p90\":3}"), all.get("answerTimes"));
  }

  @ParameterizedTest
  @CsvSource({
    "region=KZ-75",
    "region=KZ-71",
    "region=KZ-35",
    "authority=AKIMAT",
    "authority=AKIMAT&region=KZ-75",
    "authority=SES&region=KZ-71",
    "from=2025-11-01&to=2025-11-30",
    "to=2025-12-31",
    "from=2025-12-01",
    "from=2025-11-01&to=2025-12-31&region=KZ-71",
  })
  void aSummaryCountsWhatTheListLists(String query) {
    var parameters = new TreeMap<String, String>();
    for (var part : query.split("&", -1)) {
      parameters.put(part.split("=", 2)[0], part.split("=", 2)[1]);
    }
    var summary = summary(parameters).json();

    long listed = complaints.listed(parameters);
    assertEquals(listed, summary.get("total").longValue());
    for (var by : List.of("byStatus", "byGroup", "byCategory", "byAuthority")) {
      assertEquals(listed, sum(summary, by), by);
    }
    boolean ofAnAuthority =
        parameters.containsKey("authority") && !parameters.containsKey("region");
    assertEquals(ofAnAuthority ? 0 : listed, sum(summary, "byRegion"));
    for (var status : counts(summary, "byStatus").entrySet()) {
      var narrower = new TreeMap<>(parameters);
      narrower.put("status", status.getKey());
      assertEquals(complaints.listed(narrower), status.getValue());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "from=2025-11-02, ?from not_whole_months",
    "to=2025-11-29, ?to not_whole_months",
    "from=2025-11-01&to=2025-10-31, ?to before_from",
    "from=2026-03-01, ?from in_the_future",
    "from=2000-01-01, ?from too_many_months",
    "to=+999999999-12-31, ?to not_a_date",
    "region=KZ-00, ?region unknown_code",
    "authority=KGB, ?authority unknown_code",
    "status=published, ?status unknown_parameter",
  })
  void whatCannotBeCountedIsRefused(String query, String error) {
    var parameters = new TreeMap<String, String>();
    for (var part : query.split("&", -1)) {
      parameters.put(part.split("=", 2)[0], part.split("=", 2)[1]);
    }

    assertEquals(List.of(error), summary(parameters).errors());
  }

  private String publish(String instant, Location place, String category) {
    at(instant);
    return complaints.publish(place, Codes.category(category).orElseThrow());
  }

  private void at(String instant) {
    complaints.clock().set(Instant.parse(instant));
  }

  private ApiAnswer summary(Map<String, String> parameters) {
    var call = ApiCall.of("get-summary").withoutQuery();
    parameters.forEach(call::query);
    return call.to(getSummary);
  }

  private static Map<String, Long> counts(JsonNode summary, String by) {
    var counts = new TreeMap<String, Long>();
    summary.get(by).properties().forEach(e -> counts.put(e.getKey(), e.getValue().longValue()));
    return counts;
  }

  private static long sum(JsonNode summary, String by) {
    return counts(summary, by).values().stream().mapToLong(Long::longValue).sum();
  }

  private static List<String> series(JsonNode summary, String by, String name) {
    var series = new ArrayList<String>();
    for (var one : summary.get(by)) {
      series.add(one.get(name).asText() + " " + one.get("total").asText());
    }
    return series;
  }
}
