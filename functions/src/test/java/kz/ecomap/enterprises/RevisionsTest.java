package kz.ecomap.enterprises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was published once can always be read as it was. */
class RevisionsTest {
  private static final String ID = "demo-ertis-heat";

  private final TestCloud cloud = TestCloud.fresh();
  private Instant now = Samples.NOW;
  private final Wiring wiring = new Wiring(cloud.environment(), () -> now);

  @BeforeEach
  void publishOnce() {
    ApiCall.of("put-facility").to(new PutFacility(wiring));
    assertEquals(201, put(ApiCall.of("put-report")).status());
  }

  @Test
  void whatIsReplacedStaysReadable() {
    var first = revision("1").json();
    now = now.plusSeconds(3600);
    var body = ApiCall.of("put-report").jsonBody();
    body.withObject("/releases/1").put("totalKg", 2_200_000).remove("declared");
    body.put("reason", "Зертхананың түзетілген хаттамасы келді");
    var revised = put(ApiCall.of("put-report").header("If-Match", "\"v2\"").body(body.toString()));
    assertEquals(200, revised.status());

    assertEquals(first, revision("1").json());
    assertEquals(2_150_000, first.at("/releases/1/totalKg").intValue());
    assertEquals(2150, first.at("/releases/1/declared/value").intValue());
    var current = revised.json().at("/properties/reports/0");
    assertEquals(2, current.get("revision").intValue());
    assertEquals(current, revision("2").json());
    assertEquals(2_200_000, current.at("/releases/1/totalKg").intValue());

    var list = ApiCall.of("list-revisions").to(new ListRevisions(wiring)).json().get("revisions");
    assertEquals(
        "{\"reason\":\"Зертхананың түзетілген хаттамасы келді\",\"revision\":2,"
            + "\"savedAt\":\"2026-11-22T12:00:00+05:00\"}",
        list.get(0).toString());
    assertEquals(1, list.get(1).get("revision").intValue());
    assertFalse(list.get(1).has("reason"));
    assertEquals(2, list.size());
  }

  @Test
  void aReasonIsOfOneRevisionOnly() {
    var body = ApiCall.of("put-report").jsonBody().put("reason", "Қате түзетілді");
    put(ApiCall.of("put-report").header("If-Match", "\"v2\"").body(body.toString()));
    put(ApiCall.of("put-report").header("If-Match", "\"v3\""));
    assertEquals("Қате түзетілді", revision("2").json().path("reason").textValue());
    assertFalse(revision("3").json().has("reason"));
  }

  @Test
  void aRevisionIsNeverWrittenTwice() {
    // As if a report had been put back by hand, with its revision 2 published before.
    var published = Samples.report(2025, 7).following(Optional.of(Samples.report(2025, 1)));
    cloud
        .dynamo()
        .putItem(
            put ->
                put.tableName(cloud.nameOf(Resource.FACILITIES))
                    .item(ReportItems.copy(ID, published)));
    var other = Samples.report(2025, 99);
    assertEquals(
        412,
        assertThrows(Problem.class, () -> wiring.facilities().save(ID, other, Optional.of(2L)))
            .status());
    assertEquals(Optional.of(published), wiring.revisions().find(ID, 2025, 2));
    var dossier = wiring.facilities().find(ID).orElseThrow();
    assertEquals(2, dossier.version());
    assertEquals(1, dossier.report(2025).orElseThrow().revision());
  }

  @Test
  void everyWayToSaveAReportKeepsItsRevision() {
    var facilities = wiring.facilities();
    var dossier = facilities.find(ID).orElseThrow();
    facilities.saveAll(List.of(dossier.reporting(List.of(Samples.report(2024, 3)))));
    facilities.add(Samples.plant("new-plant"), List.of(Samples.report(2023, 4)));
    assertEquals(1, wiring.revisions().list(ID, 2024).size());
    assertEquals(
        Samples.report(2023, 4), wiring.revisions().find("new-plant", 2023, 1).orElseThrow());
  }

  @Test
  void theyAreListedInTheirOrderHoweverMany() {
    for (long version = 2; version <= 12; version++) {
      put(ApiCall.of("put-report").header("If-Match", "\"v" + version + "\""));
    }
    var numbers = new ArrayList<Integer>();
    wiring.revisions().list(ID, 2025).forEach(summary -> numbers.add(summary.revision()));
    assertEquals(List.of(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1), numbers);
  }

  @ParameterizedTest
  @CsvSource({"2", "0", "01", "x", "1000", "-1", "1.0"})
  void aRevisionThatIsNotThere(String revision) {
    assertEquals(404, revision(revision).status());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "demo-ertis-heat, 2024",
    "demo-ertis-heat, 202",
    "demo-ertis-heat, 1999",
    "nothing, 2025",
    "NO ID, 2025",
    "demo-ertis-heat, 20255",
  })
  void aReportThatIsNotThere(String facility, String year) {
    var list = ApiCall.of("list-revisions").path("id", facility).path("year", year);
    assertEquals(404, list.to(new ListRevisions(wiring)).status());
    var one = ApiCall.of("get-revision").path("id", facility).path("year", year);
    assertEquals(404, one.to(new GetRevision(wiring)).status());
  }

  @Test
  void aCopyIsNoReportOfTheFacility() {
    var item = Item.key(Revisions.partition(ID), Revisions.sort(2025, 1));
    assertEquals("REVISIONS#demo-ertis-heat", item.get("pk").s());
    assertEquals("2025#001", item.get("sk").s());
    assertEquals(List.of(2025), wiring.facilities().find(ID).orElseThrow().years());
    assertThrows(IllegalArgumentException.class, () -> Revisions.sort(2025, 1000));
  }

  private ApiAnswer revision(String revision) {
    return ApiCall.of("get-revision").path("revision", revision).to(new GetRevision(wiring));
  }

  private ApiAnswer put(ApiCall call) {
    return call.to(new PutReport(wiring));
  }
}
