package kz.ecomap.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.SampleEvent;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;

class UploadedImportTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
  private static final String RELEASES =
      "facility,year,pollutant,medium,state,totalKg,amount,unit,method\n";

  private Wiring wiring;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    wiring = new Wiring(TestCloud.fresh().environment(), () -> NOW);
    desk = new ImportDesk(wiring);
    desk.facility("plant-a", 52.2871, 76.9674);
    desk.facility("plant-b", 52.3871, 76.9674);
  }

  @Test
  void aCleanFileIsPublishedOnceItIsAskedFor() {
    var id =
        desk.upload(
            "releases",
            RELEASES
                + "plant-a,2025,8,air,value,,2150,t,measured\n"
                + "plant-b,2025,11,air,zero,,,,\n"
                + "plant-a,2024,8,air,not_reported,,,,\n");
    assertEquals("awaiting_upload", desk.state(id));
    desk.arrived(id);
    assertEquals("checking", desk.state(id));
    desk.advance(id);
    var checked = desk.get(id);
    assertEquals("checked", checked.get("state").textValue());
    assertEquals(3, checked.get("rows").intValue());
    assertEquals(3, checked.get("rowsChecked").intValue());
    assertEquals(3, checked.get("clean").intValue());
    assertEquals(3, checked.get("reports").intValue());
    assertEquals(List.of(), wiring.facilities().find("plant-a").orElseThrow().reports());

    assertEquals(202, desk.publish(id).status());
    desk.advance(id);
    var published = desk.get(id);
    assertEquals("published", published.get("state").textValue());
    assertEquals(3, published.get("reportsPublished").intValue());
    assertEquals(3, published.get("created").intValue());
    var plant = wiring.facilities().find("plant-a").orElseThrow();
    assertEquals(List.of(2024, 2025), plant.years());
    assertEquals(2, plant.version(), "all rows of a facility are one change");
    var release = plant.report(2025).orElseThrow().releases().get(0);
    assertEquals("2150000", release.totalKg().orElseThrow().toPlainString());
    assertEquals("2150", release.reported().declared().orElseThrow().value().toPlainString());
    assertEquals(
        ReleaseState.NOT_REPORTED, plant.report(2024).orElseThrow().releases().get(0).state());
  }

  @Test
  void oneErrorAnywhereAndNothingIsPublished() {
    var id =
        desk.check(
            "releases",
            RELEASES
                + "plant-a,2025,8,air,value,5,,,measured\n"
                + "plant-x,2025,8,air,zero,,,,\n"
                + "plant-a,2025,8,sea,zero,,,,\n");
    assertEquals(
        List.of("releases 3 facility unknown_facility", "releases 4 medium unknown_code"),
        desk.errors(id));
    var first = desk.get(id).get("firstErrors").get(1);
    assertEquals("sea", first.get("value").textValue());
    var answer = desk.publish(id);
    assertEquals(409, answer.status());
    assertEquals("urn:ecomap:problem:import_has_errors", answer.json().get("type").textValue());
    assertEquals(List.of(), wiring.facilities().find("plant-a").orElseThrow().reports());
  }

  @Test
  void whatIsHeldWaitsAndTheRestIsPublished() {
    var id =
        desk.check(
            "releases",
            RELEASES
                + "plant-a,2025,8,air,value,5,,,measured\n"
                + "plant-a,2025,11,air,value,1,,,measured\n"
                + "plant-b,2025,11,air,value,90000000000,,,measured\n"
                + "plant-b,2025,8,air,value,80000000000,,,measured\n");
    assertEquals(
        List.of("releases 4 totalKg absurd_magnitude", "releases 5 totalKg absurd_magnitude"),
        desk.findings(id).stream().sorted().toList());
    assertEquals(200, desk.decide(id, "releases-4", "publish").status());
    assertEquals(409, desk.decide(id, "4", "refuse").status(), "decided once");
    assertEquals(404, desk.decide(id, "2", "publish").status(), "not held");
    desk.publish(id);
    desk.advance(id);
    assertEquals(1, releases("plant-b"));
    assertEquals(2, releases("plant-a"));
    assertEquals(200, desk.decide(id, "5", "publish").status(), "after the publication");
    assertEquals(2, releases("plant-b"));
    assertEquals(3, desk.count(id, "reportsPublished"));
    assertEquals(
        List.of("publish", "publish"),
        desk.held(id).stream()
            .map(row -> row.get("decision").get("decision").textValue())
            .toList());
  }

  @Test
  void whatCannotBeTrueCanOnlyBeRefused() {
    var id = desk.check("releases", RELEASES + "plant-a,2027,8,air,zero,,,,\n");
    assertEquals(List.of("releases 2 year future_date"), desk.findings(id));
    assertEquals(422, desk.decide(id, "2", "publish").status());
    assertEquals(200, desk.decide(id, "2", "refuse").status());
  }

  @Test
  void whatIsSaidOfAHeldFacilityWaitsWithIt() {
    var id =
        desk.check(
            "facilities",
            """
            id,name_kk,name_ru,name_en,operator,region,activity,lat,lon
            plant-c,Тест,Завод,Works,ЖШС,KZ-55,1(c),52.4871,76.9674
            """);
    assertEquals(List.of("facilities 2 name_kk test_organisation"), desk.findings(id));
    desk.publish(id);
    desk.advance(id);
    assertTrue(wiring.facilities().find("plant-c").isEmpty());
    desk.decide(id, "2", "publish");
    assertTrue(wiring.facilities().find("plant-c").isPresent());
  }

  @Test
  void twoEventsOfOneUploadChangeNothing() {
    var id = desk.upload("releases", RELEASES + "plant-a,2025,8,air,value,5,,,measured\n");
    desk.arrived(id);
    desk.arrived(id);
    desk.advance(id);
    desk.arrived(id);
    assertEquals(1, desk.count(id, "rows"));
    assertEquals("checked", desk.state(id));
    var sample = SampleEvent.text("advance-imports").replace("6t3k9wz8x1c5", id);
    var event = SampleEvent.of(DynamodbEvent.class, sample);
    desk.publish(id);
    var function = new AdvanceImports(wiring);
    assertEquals(List.of(), function.handleRequest(event, null).getBatchItemFailures());
    assertEquals(List.of(), function.handleRequest(event, null).getBatchItemFailures());
    assertEquals("published", desk.state(id));
    assertEquals(2, wiring.facilities().find("plant-a").orElseThrow().version());
    assertEquals(1, desk.count(id, "reportsPublished"));
  }

  @Test
  void aFacilityThatChangedMeanwhileIsMergedIntoAndNotOverwritten() {
    var id = desk.check("releases", RELEASES + "plant-a,2025,8,air,value,5,,,measured\n");
    var other = desk.check("releases", RELEASES + "plant-a,2025,11,air,value,7,,,measured\n");
    desk.publish(other);
    desk.advance(other);
    desk.publish(id);
    desk.advance(id);
    assertEquals(2, releases("plant-a"));
    assertEquals(1, desk.count(id, "revised"));
  }

  @Test
  void whatIsWithdrawnIsNeverPublished() {
    var id = desk.check("releases", RELEASES + "plant-a,2025,8,air,value,5,,,measured\n");
    assertEquals(200, desk.withdraw(id).status());
    assertEquals("withdrawn", desk.state(id));
    assertEquals(409, desk.publish(id).status());
    assertEquals(409, desk.withdraw(id).status());
  }

  @ParameterizedTest
  @CsvSource({
    "'facility,year\nplant-a,2025,1\n', releases 2  wrong_cell_count",
    "'', '  0  no_rows'",
  })
  void whatIsNoTable(String csv, String error) {
    var id = desk.check("reports", csv.isEmpty() ? "\n" : csv);
    assertEquals(1, desk.count(id, "errors"), () -> desk.errors(id).toString());
    assertEquals(
        error.strip().replaceAll(".* ", ""),
        desk.get(id).get("firstErrors").get(0).get("code").textValue());
  }

  @Test
  void otherBytesThanAnnouncedAreRefused() {
    var id = desk.upload("releases", RELEASES);
    wiring.stagedFiles().discard(id);
    var cloud = wiring.environment();
    Aws.s3()
        .putObject(
            put -> put.bucket(cloud.nameOf(Resource.IMPORT_UPLOADS)).key(id),
            RequestBody.fromBytes(
                RELEASES.replace("amount", "AMOUNT").getBytes(StandardCharsets.UTF_8)));
    desk.settle(id);
    assertEquals("failed", desk.state(id));
    assertEquals("wrong_checksum", desk.get(id).get("failureCode").textValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void importsAreListedTheNewestFirst(String language) {
    var first = desk.check("releases", RELEASES + "plant-a,2025,8,air,zero,,,,\n");
    var answer =
        ApiCall.of("list-imports").header("Accept-Language", language).to(new ListImports(wiring));
    assertEquals(first, answer.json().get("imports").get(0).get("id").textValue());
  }

  private int releases(String facility) {
    return wiring.facilities().find(facility).orElseThrow().reports().stream()
        .mapToInt(report -> report.releases().size())
        .sum();
  }
}
