package kz.ecomap.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import kz.ecomap.Wiring;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.enterprises.PutFacility;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Production;
import kz.ecomap.impact.Release;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.SampleEvent;
import kz.ecomap.testing.TestContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lists of releases and the totals answer. */
class InventoryApiTest {
  private final Stock stock = new Stock();
  private final Wiring wiring = new Wiring(stock.cloud.environment(), stock.clock);

  @BeforeEach
  void fill() {
    put(
        "ertis",
        "Ертіс",
        "KZ-55",
        "1(c)",
        Works.dust("300000.5"),
        of(8, ReleaseState.NOT_REPORTED));
    put("pavlodar", "Павлодар", "KZ-55", "2(e)(i)", Works.dust("100000"));
    put(
        "oskemen",
        "Өскемен",
        "KZ-63",
        "2(e)(ii)",
        Works.dust("600000"),
        of(8, ReleaseState.NOT_APPLICABLE));
    put("almaty", "Алматы", "KZ-75", "1(c)", of(86, ReleaseState.ZERO));
    put("astana", "Астана", "KZ-71", "1(c)", of(86, ReleaseState.BELOW_THRESHOLD));
    stock.follow("ertis", "pavlodar", "oskemen", "almaty", "astana");
  }

  @Test
  void theLargestStandsFirstAndWhoReleasedNothingLast() {
    var answer = releases(Map.of());
    assertEquals(List.of("oskemen", "ertis", "pavlodar", "almaty"), facilities(answer));
    assertEquals(new BigDecimal("1000000.5"), answer.get("totalKg").decimalValue());
    assertEquals(4, answer.get("reporting").asInt());
    assertEquals(1, answer.get("untold").asInt());
    assertEquals("kg", answer.get("unit").asText());
    assertEquals("CC BY 4.0, Ecomap", answer.get("licence").asText());
    assertEquals(50000, answer.get("thresholdKg").asInt());
    var first = answer.at("/releases/0");
    assertEquals("0.6", first.get("share").asText());
    assertTrue(first.get("aboveThreshold").asBoolean());
    assertEquals("measured", first.get("method").asText());
    assertEquals("Өскемен зауыты", first.at("/names/kk").asText());
    assertFalse(first.has("perUnit"), "nothing is known of what it made");
    assertEquals(0, answer.at("/releases/3/kg").asInt());
    assertFalse(answer.at("/releases/3/aboveThreshold").asBoolean());
  }

  @ParameterizedTest
  @CsvSource({
    "region, KZ-55, ertis pavlodar, 400000.5, 2, 0",
    "region, KZ-10, '', 0, 0, 0",
    "activity, 1(c), ertis almaty, 300000.5, 2, 1",
    "activity, 2(e), oskemen pavlodar, 700000, 2, 0",
    "activity, 2(e)(i), pavlodar, 100000, 1, 0",
    "year, 2024, '', 0, 0, 0",
    "medium, land, '', 0, 0, 0",
    "pollutant, 8, '', 0, 0, 1",
  })
  void aSelectionHasItsOwnTotals(
      String name, String value, String ids, BigDecimal kg, int reporting, int untold) {
    var answer = releases(Map.of(name, value));
    assertEquals(ids, String.join(" ", facilities(answer)));
    assertEquals(0, kg.compareTo(answer.get("totalKg").decimalValue()));
    assertEquals(reporting, answer.get("reporting").asInt());
    assertEquals(untold, answer.get("untold").asInt());
  }

  @Test
  void regionAndActivityTogetherNarrowBoth() {
    var answer = releases(Map.of("region", "KZ-55", "activity", "2(e)"));
    assertEquals(List.of("pavlodar"), facilities(answer));
    assertEquals(100000, answer.get("totalKg").asInt());
    assertEquals("1", answer.at("/releases/0/share").asText());
  }

  @ParameterizedTest
  @CsvSource({"1, ''", "2, ''", "3, ''", "1, 2(e)", "1, 1(c)"})
  void pagesTogetherAreTheWholeList(int limit, String activity) {
    var narrowed = activity.isEmpty() ? Map.<String, String>of() : Map.of("activity", activity);
    var all = facilities(releases(narrowed));
    var seen = new ArrayList<String>();
    Optional<String> cursor = Optional.empty();
    do {
      var call = call("list-releases", narrowed).query("limit", limit);
      cursor.ifPresent(opaque -> call.query("cursor", opaque));
      var page = call.to(new ListReleases(wiring)).json();
      assertTrue(page.get("releases").size() <= limit);
      seen.addAll(facilities(page));
      var next = page.at("/links/0/href").asText();
      cursor =
          next.isEmpty()
              ? Optional.empty()
              : Optional.of(next.replaceAll(".*cursor=([^&]*).*", "$1"));
    } while (cursor.isPresent());
    assertEquals(all, seen);
  }

  @Test
  void aCursorIsGoodForItsOwnSelectionOnly() {
    var next =
        call("list-releases", Map.of()).query("limit", 1).to(new ListReleases(wiring)).json();
    var cursor = next.at("/links/0/href").asText().replaceAll(".*cursor=([^&]*).*", "$1");
    var other = call("list-releases", Map.of("year", "2024")).query("cursor", cursor);
    assertEquals(400, other.to(new ListReleases(wiring)).status());
  }

  @Test
  void whatIsMadeSaysHowMuchForEachUnit() {
    var report = Works.report(2025, Works.dust("1000"));
    var made =
        new ImpactReport(
            2025,
            1,
            Works.NOW,
            report.reason(),
            report.source(),
            Optional.of(new Production(new BigDecimal("3"), "t")),
            report.lines());
    stock.facilities.add(Works.facility("made", "Аппақ", "KZ-10", "1(c)"), List.of(made));
    stock.follow("made");
    var line = releases(Map.of("region", "KZ-10")).at("/releases/0");
    assertEquals("333.333", line.at("/perUnit/kg").asText());
    assertEquals("t", line.at("/perUnit/unit").asText());
  }

  @Test
  void totalsAreThoseOfTheCountryOrARegion() {
    var country = totals(Map.of());
    assertTrue(country.get("region").isNull());
    assertEquals(1, country.get("years").size());
    var year = country.at("/years/0");
    assertEquals(2025, year.get("year").asInt());
    assertEquals(5, year.get("facilities").asInt());
    assertEquals(
        "[{\"kg\":0,\"medium\":\"air\",\"pollutant\":8,\"reported\":0,\"untold\":1},"
            + "{\"kg\":1000000.5,\"medium\":\"air\",\"pollutant\":86,\"reported\":4,\"untold\":1}]",
        year.get("releases").toString());
    assertFalse(year.has("energyGj"), "nobody told it");

    var region = totals(Map.of("region", "KZ-55"));
    assertEquals(2, region.at("/years/0/facilities").asInt());
    assertEquals("400000.5", region.at("/years/0/releases/1/kg").asText());
    assertEquals(0, totals(Map.of("from", "2010", "to", "2024")).get("years").size());
  }

  @Test
  void aFacilityThatMovesTakesItsReleasesAlong() {
    var moved = stock.facilities.find("ertis").orElseThrow();
    var there = Works.facility("ertis", "Жаңа", "KZ-10", "2(e)(i)");
    stock.facilities.saveAll(List.of(moved.revising(there, java.time.LocalDate.of(2026, 11, 22))));
    stock.follow("ertis");
    assertEquals(List.of("pavlodar"), facilities(releases(Map.of("region", "KZ-55"))));
    var now = releases(Map.of("region", "KZ-10"));
    assertEquals("Жаңа зауыты", now.at("/releases/0/names/kk").asText());
    assertEquals(300000.5, now.get("totalKg").asDouble());
    assertEquals(List.of("ertis", "pavlodar"), facilities(releases(Map.of("activity", "2(e)(i)"))));
    assertEquals(1, totals(Map.of("region", "KZ-55")).at("/years/0/facilities").asInt());
    stock.assertExact(List.of("ertis", "pavlodar", "oskemen", "almaty", "astana"), 1);
  }

  @Test
  void whatARevisionLeavesOutIsTakenOut() {
    var before = stock.facilities.find("ertis").orElseThrow();
    stock.facilities.saveAll(List.of(before.reporting(List.of(Works.report(2025)))));
    stock.follow("ertis");
    assertEquals(List.of("pavlodar"), facilities(releases(Map.of("region", "KZ-55"))));
    assertEquals(0, releases(Map.of("pollutant", "8")).get("untold").asInt());
    assertEquals(5, totals(Map.of()).at("/years/0/facilities").asInt());
  }

  @Test
  void tablesSayTheSameWithUnitsAndLicence() {
    var releases = call("export-releases", Map.of()).to(new ExportReleases(wiring));
    assertEquals("text/csv; charset=utf-8", releases.headers().get("Content-Type"));
    var lines = text(releases).lines().toList();
    assertEquals(5, lines.size());
    assertEquals(
        "oskemen,Өскемен зауыты,Өскемен завод,oskemen works,KZ-63,2(e)(ii),86,"
            + "Particulate matter (PM10),air,2025,600000,kg,50000,true,measured,0.6,,,"
            + "\"CC BY 4.0, Ecomap\"",
        lines.get(1));
    var totals = text(call("export-totals", Map.of()).to(new ExportTotals(wiring)));
    assertTrue(
        totals.contains(
            "KZ,2025,release,86,Particulate matter (PM10),air,1000000.5,kg,4,1,\"CC BY 4.0, Ecomap\""),
        totals);
    assertTrue(totals.contains("KZ,2025,facilities,,,,5,,,,\"CC BY 4.0, Ecomap\""), totals);
  }

  @ParameterizedTest
  @CsvSource({
    "list-releases, pollutant, 87, ?pollutant",
    "list-releases, pollutant, '', ?pollutant",
    "list-releases, medium, sky, ?medium",
    "list-releases, year, 1999, ?year",
    "list-releases, region, KZ-00, ?region",
    "list-releases, activity, 10, ?activity",
    "get-totals, region, KZ-00, ?region",
    "get-totals, from, 2026, ?to",
    "get-totals, from, 2000, ''",
    "get-totals, from, 1999, ?from",
  })
  void whatIsWrongIsNamed(String sample, String name, String value, String pointer) {
    var call = ApiCall.of(sample).query(name, value);
    var answer =
        sample.equals("list-releases")
            ? call.to(new ListReleases(wiring))
            : call.to(new GetTotals(wiring));
    assertEquals(pointer.isEmpty() ? 200 : 400, answer.status());
    assertEquals(pointer, answer.json().at("/errors/0/pointer").asText());
  }

  @Test
  void theSampleOfTheStreamIsFollowed() {
    ApiCall.of("put-facility").to(new PutFacility(wiring));
    var event = SampleEvent.of(DynamodbEvent.class, SampleEvent.text("keep-inventory"));
    var answer = new KeepInventory(wiring).handleRequest(event, null);
    assertEquals(List.of(), answer.getBatchItemFailures());
    assertTrue(
        new InventoryStore(stock.cloud.dynamo(), stock.cloud.nameOf(Resource.RELEASES))
            .held("demo-ertis-heat")
            .orElseThrow()
            .applied()
            .done());
  }

  @Test
  void theJobsRunOnTheirSamples() {
    var rebuild = SampleEvent.of(ScheduledEvent.class, SampleEvent.text("rebuild-inventory"));
    new RebuildInventory(wiring)
        .handleRequest(rebuild, TestContext.lasting(Duration.ofMinutes(15)));
    stock.assertExact(List.of("ertis", "pavlodar", "oskemen", "almaty", "astana"), 2);
    var check = SampleEvent.of(ScheduledEvent.class, SampleEvent.text("check-inventory"));
    var report =
        new CheckInventory(wiring)
            .handleRequest(check, TestContext.lasting(Duration.ofMinutes(15)));
    assertEquals(0, report.get("drifted"));
    assertTrue((int) report.get("totals") > 10);
  }

  private JsonNode releases(Map<String, String> query) {
    var answer = call("list-releases", query).to(new ListReleases(wiring));
    assertEquals(200, answer.status(), text(answer));
    return answer.json();
  }

  private JsonNode totals(Map<String, String> query) {
    var answer = call("get-totals", query).to(new GetTotals(wiring));
    assertEquals(200, answer.status(), text(answer));
    return answer.json();
  }

  private static ApiCall call(String sample, Map<String, String> query) {
    var call = ApiCall.of(sample).withoutQuery();
    if (sample.contains("releases")) {
      call.query("pollutant", 86).query("medium", "air").query("year", 2025);
    }
    query.forEach(call::query);
    return call;
  }

  private static String text(ApiAnswer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static List<String> facilities(JsonNode answer) {
    return StreamSupport.stream(answer.get("releases").spliterator(), false)
        .map(release -> release.get("facility").asText())
        .toList();
  }

  private void put(String id, String name, String region, String activity, Release... releases) {
    Facility facility = Works.facility(id, name, region, activity);
    stock.facilities.add(facility, List.of(Works.report(2025, releases)));
  }

  private static Release of(int pollutant, ReleaseState state) {
    return Release.of(pollutant, Medium.AIR, state);
  }
}
