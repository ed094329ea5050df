package kz.ecomap.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.ecomap.Wiring;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Release;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportCsvTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private Wiring wiring;

  @BeforeEach
  void open() {
    wiring = new Wiring(TestCloud.fresh().environment(), () -> NOW);
  }

  @Test
  void theSampleIsWrittenAndWrittenAgain() {
    var first = ApiCall.of("import-csv").to(new ImportCsv(wiring));
    assertEquals(200, first.status(), () -> first.json().toString());
    assertEquals(
        "{\"kind\":\"facilities\",\"rows\":2,\"created\":2,\"revised\":0,\"dryRun\":false}",
        first.json().toString());
    var zinc = wiring.facilities().find("demo-saryarqa-zinc").orElseThrow();
    assertEquals("Сарыарқа мырыш зауыты", zinc.facility().names().kk());
    assertFalse(zinc.facility().demonstration());
    var second = ApiCall.of("import-csv").to(new ImportCsv(wiring));
    assertEquals(0, second.json().get("revised").intValue(), "nothing would change");
    assertEquals(1, wiring.facilities().find("demo-saryarqa-zinc").orElseThrow().version());
  }

  @Test
  void theExamplesOfTheDocumentationCanBeImportedInTheirOrder() throws IOException {
    var document = Files.readString(Path.of("..", "docs", "imports.md"));
    var kinds = List.of("facilities", "reports", "releases", "permits", "inspections");
    var examples = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL).matcher(document);
    for (var kind : kinds) {
      assertTrue(examples.find());
      var answer = post(kind, examples.group(1));
      assertEquals(200, answer.status(), () -> kind + answer.json());
    }
    var report = report("demo-ertis-heat", 2025);
    assertEquals(2, report.revision(), "figures, then releases");
    assertEquals("MWh", report.production().orElseThrow().unit());
    assertEquals(2, report.releases().size());
    var oversight = wiring.facilities().find("demo-ertis-heat").orElseThrow().oversight();
    assertEquals(2, oversight.permits().get(0).limits().size());
    assertEquals(
        List.of("2026-09-visit 0", "2026-05-plan 1"),
        oversight.inspections().stream()
            .map(it -> it.id() + " " + it.violations().size())
            .toList());
  }

  @Test
  void releasesAreAddedToAndReplacedInTheirReports() {
    facilities("plant-a", "plant-b");
    var header = "facility,year,pollutant,medium,state,totalKg,method,ground\n";
    post(
        "releases", header + "plant-a,2025,8,air,value,5,measured,\nplant-a,2025,11,air,zero,,,\n");
    post("reports", "facility,year,source\nplant-a,2025,Есеп\n");
    var answer =
        post(
            "releases",
            header
                + "plant-a,2025,11,air,value,12.25,estimated,\n"
                + "plant-b,2024,86,air,not_reported,,,\n"
                + "plant-a,2025,21,water,confidential,,,justice\n");
    assertEquals(1, answer.json().get("created").intValue());
    assertEquals(1, answer.json().get("revised").intValue());
    assertEquals(3, answer.json().get("rows").intValue());
    var report = report("plant-a", 2025);
    assertEquals(3, report.revision());
    assertEquals("Есеп", report.source().orElseThrow());
    assertEquals(
        List.of("8 VALUE", "11 VALUE", "21 CONFIDENTIAL"),
        report.releases().stream().map(r -> r.pollutant() + " " + r.state()).toList());
    assertEquals(
        List.of(86), report("plant-b", 2024).releases().stream().map(Release::pollutant).toList());
    assertEquals(4, wiring.facilities().find("plant-a").orElseThrow().version());
  }

  @Test
  void everyLinesErrorsAreToldAtOnceAndNothingIsWritten() {
    var answer =
        post(
            "facilities",
            Plants.HEADER
                + "plant-a,Зауыт,Завод,Works,ЖШС,KZ-55,1(c),52.2871,76.9674\n"
                + "plant-b,,Завод,Works,ЖШС,KZ-1,1(c),north,76.9674\n"
                + "\n"
                + "plant-a,Зауыт,Завод,Works,ЖШС,KZ-55,1(c),52.2871,76.9674\n"
                + "NO,Зауыт,Завод,Works,ЖШС,KZ-55,,95.75,37.61\n"
                + "plant-c,Зауыт\n");
    assertEquals(422, answer.status());
    assertEquals(
        List.of(
            "/rows/3/lat not_a_number",
            "/rows/3/name_kk required",
            "/rows/3/region unknown_code",
            "/rows/5/id duplicate_row",
            "/rows/6/activity required",
            "/rows/6/id bad_id",
            "/rows/6/lat out_of_range",
            "/rows/7 wrong_cell_count"),
        answer.errors());
    assertFalse(wiring.facilities().exists("plant-a"));
  }

  @Test
  void everythingWrongWithReleasesIsTold() {
    facilities("plant-a");
    var answer =
        post(
            "releases",
            """
            facility,year,pollutant,medium,state,totalKg,accidentalKg,method
            plant-a,2025,8,air,value,5,,measured
            plant-a,2025,8,air,zero,,,
            plant-a,2027,87,sea,value,,,
            plant-x,2025,8,air,zero,,,
            plant-x,2025,11,air,zero,4,,
            plant-a,2025,12,water,value,5,6,measured
            plant-a,2025,13,water,value,0,,measured
            ,,,,,,,
            ,2025,8,air,value,5,,guessed
            """);
    assertEquals(
        List.of(
            "/rows/10/facility required",
            "/rows/10/method unknown_code",
            "/rows/3/pollutant duplicate_row",
            "/rows/4/medium unknown_code",
            "/rows/4/method required",
            "/rows/4/pollutant out_of_range",
            "/rows/4/totalKg required",
            "/rows/5/facility unknown_facility",
            "/rows/6/totalKg only_with_value",
            "/rows/7/accidentalKg more_than_total",
            "/rows/8/totalKg out_of_range"),
        answer.errors());
    assertEquals(1, wiring.facilities().find("plant-a").orElseThrow().version());
  }

  @Test
  void whatIsHardToBelieveIsNamedAndNotWritten() {
    facilities("plant-a");
    var header = "facility,year,pollutant,medium,state,totalKg,method\n";
    var slip = header + "plant-a,2025,8,air,value,2100000,measured\n";
    assertEquals(200, post("releases", slip.replace("2025", "2024")).status());
    var answer =
        post(
            "releases",
            header
                + "plant-a,2025,8,air,value,2100,measured\n"
                + "plant-a,2025,11,air,value,90000000000,measured\n"
                + "plant-a,2027,11,air,zero,,\n");
    assertEquals(422, answer.status());
    assertEquals("urn:ecomap:problem:rows_held", answer.json().get("type").textValue());
    assertEquals(
        List.of("2 totalKg unit_slip", "3 totalKg absurd_magnitude", "4 year future_date"),
        found(answer));
    var place = Plants.HEADER + "plant-b,Зауыт,Завод,Works,ЖШС,KZ-75,1(c),52.2871,76.9674\n";
    assertEquals(List.of("2 region other_region"), found(post("facilities", place)));
    assertEquals(1, wiring.facilities().find("plant-a").orElseThrow().reports().size());
    assertFalse(wiring.facilities().exists("plant-b"));
  }

  @Test
  void aDryRunSaysWhatWouldBeAndWritesNothing() {
    var csv = Plants.HEADER + Plants.row("plant-a");
    var dry =
        ApiCall.of("import-csv")
            .query("kind", "facilities")
            .query("dryRun", "true")
            .body(csv)
            .to(new ImportCsv(wiring));
    assertEquals(1, dry.json().get("created").intValue());
    assertTrue(dry.json().get("dryRun").booleanValue());
    assertFalse(wiring.facilities().exists("plant-a"));
  }

  private static List<String> found(ApiAnswer answer) {
    var found = new ArrayList<String>();
    for (var row : answer.json().get("held")) {
      for (var finding : row.get("findings")) {
        found.add(
            row.get("row")
                + " "
                + finding.get("column").textValue()
                + " "
                + finding.get("code").textValue());
      }
    }
    return found;
  }

  @Test
  void aReportIsThereOnce() {
    facilities("plant-a");
    var half = post("reports", "facility,year,productionUnit\nplant-a,2025,t\n");
    assertEquals(List.of("/rows/2/productionAmount required"), half.errors());
    var twice = post("reports", "facility,year,source\nplant-a,2025,x\nplant-a,2025,\n");
    assertEquals(List.of("/rows/3/year duplicate_row"), twice.errors());
  }

  @Test
  void aPermitCountsOnceTogetherWithItsFacility() {
    facilities("plant-a");
    assertEquals(200, post("permits", Plants.permits(99)).status());
    assertEquals(
        99, wiring.facilities().find("plant-a").orElseThrow().oversight().permits().size());
    assertEquals(List.of("/rows import_too_large"), post("permits", Plants.permits(100)).errors());
  }

  @Test
  void theHeaderIsCheckedFirst() {
    var answer = post("reports", "facility,facility,colour,source\nplant-a,,red,x\n");
    assertEquals(
        List.of(
            "/rows/1/colour unknown_column",
            "/rows/1/facility duplicate_column",
            "/rows/1/year missing_column"),
        answer.errors());
  }

  @Test
  void linesAreCountedAsAnEditorShowsThem() {
    var answer =
        post(
            "facilities",
            "\uFEFF"
                + Plants.HEADER.strip()
                + "\r\n"
                + "plant-a,\"Зауыт\r\n«Үлгі»\",Завод,Works,ЖШС,KZ-55,1(c),52.2871,76.9674\r\n"
                + "\r\n"
                + "plant-b,Зауыт,Завод,Works,ЖШС,KZ-55,1(x),52.2871,76.9674");
    assertEquals(List.of("/rows/5/activity unknown_code"), answer.errors());
  }

  @Test
  void whatCannotBeReadIsToldWithItsLine() {
    var open = post("reports", "facility,year\nplant-a,2025\n\"plant-b,2025\n");
    assertTrue(open.errors().contains("/rows/3 broken_csv"), () -> open.errors().toString());
    var garbage = post("reports", "facility,year\n\"plant-a\"x,2025\n");
    assertEquals(List.of("/rows/2 broken_csv"), garbage.errors());
    assertEquals(List.of("/rows no_rows"), post("reports", "facility,year\n\n,\n").errors());
    assertEquals(List.of("/rows no_rows"), post("reports", "").errors());
  }

  @Test
  void oneImportWritesAHundredFacilitiesAndNoMore() {
    assertEquals(200, post("facilities", Plants.file(100)).status());
    var answer = post("facilities", Plants.file(101));
    assertEquals(List.of("/rows import_too_large"), answer.errors());
    assertFalse(wiring.facilities().exists("plant-101"));
  }

  @Test
  void aReportCountsTwiceTogetherWithItsFacility() {
    assertEquals(200, post("facilities", Plants.file(51)).status());
    assertEquals(200, post("reports", Plants.reports(33)).status());
    assertEquals(List.of("/rows import_too_large"), post("reports", Plants.reports(34)).errors());
    assertEquals(1, wiring.facilities().find("plant-51").orElseThrow().version());
  }

  @Test
  void soManyErrorsAreToldAsFitAnAnswer() {
    var csv = new StringBuilder("facility,year,pollutant,medium,state\n");
    csv.append("plant-a,2025,99,air,zero\n".repeat(Imports.MOST_ERRORS + 5));
    facilities("plant-a");
    var errors = post("releases", csv.toString()).json().get("errors");
    assertEquals(Imports.MOST_ERRORS + 1, errors.size());
    assertEquals("more_errors", errors.get(Imports.MOST_ERRORS).get("code").textValue());
    assertEquals("/rows/2/pollutant", errors.get(0).get("pointer").textValue());
  }

  @Test
  void whatIsNoImportIsRefused() {
    var json = ApiCall.of("import-csv").header("Content-Type", "application/json");
    assertEquals(415, json.to(new ImportCsv(wiring)).status());
    var kind = ApiCall.of("import-csv").query("kind", "people").to(new ImportCsv(wiring));
    assertEquals(List.of("?kind unknown_code"), kind.errors());
    var none = ApiCall.of("import-csv").withoutQuery().to(new ImportCsv(wiring));
    assertEquals(List.of("?kind required"), none.errors());
    var large = ApiCall.of("import-csv").body(new byte[ImportCsv.LARGEST + 1]);
    assertEquals(413, large.to(new ImportCsv(wiring)).status());
    var windows = "id\nЗауыт".getBytes(StandardCharsets.UTF_16);
    assertEquals(400, ApiCall.of("import-csv").body(windows).to(new ImportCsv(wiring)).status());
  }

  private ApiAnswer post(String kind, String csv) {
    return ApiCall.of("import-csv").query("kind", kind).body(csv).to(new ImportCsv(wiring));
  }

  private void facilities(String... ids) {
    var lines = new ArrayList<String>();
    for (var id : ids) {
      lines.add(Plants.row(id));
    }
    assertEquals(200, post("facilities", Plants.HEADER + String.join("", lines)).status());
  }

  private ImpactReport report(String facility, int year) {
    return wiring.facilities().find(facility).orElseThrow().report(year).orElseThrow();
  }
}
