package kz.ecomap.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.ecomap.Wiring;
import kz.ecomap.shared.text.Language;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestCloud;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  @TempDir Path folder;

  @Test
  void aWorkbookBringsAFacilityWithEverythingSaidOfIt() throws IOException {
    var wiring = new Wiring(TestCloud.fresh().environment(), () -> NOW);
    var desk = new ImportDesk(wiring);
    var id = desk.upload("workbook", ImportFile.XLSX, filled(52.2871, 76.9674));
    desk.settle(id);
    assertEquals(List.of(), desk.errors(id));
    assertEquals(List.of(), desk.findings(id));
    assertEquals(4, desk.count(id, "clean"));
    assertEquals(202, desk.publish(id).status());
    desk.advance(id);
    assertEquals("published", desk.state(id));
    var plant = wiring.facilities().find("plant-a").orElseThrow();
    assertEquals("010140000123", plant.facility().operator().orElseThrow().bin().orElseThrow());
    assertEquals(52.2871, plant.facility().location().lat());
    var report = plant.report(2025).orElseThrow();
    assertEquals("2150300", report.releases().get(0).totalKg().orElseThrow().toPlainString());
    assertTrue(report.lines().waste().get(0).hazardous());
    assertEquals("36", report.energyGj().orElseThrow().toPlainString());
  }

  @Test
  void whatIsSaidOfAFacilityThatIsHeldWaitsWithIt() throws IOException {
    var wiring = new Wiring(TestCloud.fresh().environment(), () -> NOW);
    var desk = new ImportDesk(wiring);
    var id = desk.upload("workbook", ImportFile.XLSX, filled(52, 77));
    desk.settle(id);
    assertEquals(
        List.of(
            "energy 3 facility facility_held",
            "facilities 3 lat default_coordinates",
            "releases 3 facility facility_held",
            "waste 3 facility facility_held"),
        desk.findings(id).stream().sorted().toList());
    assertEquals(0, desk.count(id, "clean"));
    assertTrue(wiring.facilities().find("plant-a").isEmpty());
  }

  @Test
  void aDayMayBeADayOfTheSpreadsheet() throws IOException {
    var wiring = new Wiring(TestCloud.fresh().environment(), () -> NOW);
    var desk = new ImportDesk(wiring);
    desk.facility("plant-a", 52.2871, 76.9674);
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "Test", "1.0")) {
      var names = List.of("facility", "inspection", "on", "authority", "planned");
      // Spreadsheets count the days since 30 December 1899.
      long day = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.of(2026, 5, 12));
      var row = List.of("plant-a", "2026-05-plan", day, "DEP_ECOLOGY", true);
      sheet(workbook, "inspections", names, row, List.of(), List.of());
    }
    var id = desk.upload("workbook", ImportFile.XLSX, out.toByteArray());
    desk.settle(id);
    assertEquals(List.of(), desk.errors(id));
    desk.publish(id);
    desk.advance(id);
    var inspections = wiring.facilities().find("plant-a").orElseThrow().oversight().inspections();
    assertEquals(LocalDate.of(2026, 5, 12), inspections.get(0).on());
  }

  /** As people fill one in: numbers as numbers, a truth value, a row left out. */
  private static byte[] filled(double lat, double lon) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "Test", "1.0")) {
      sheet(
          workbook,
          "facilities",
          List.of("id", "name_kk", "name_ru", "name_en", "operator", "bin", "region", "activity"),
          List.of("plant-a", "Зауыт", "Завод", "Works", "ЖШС", "010140000123", "KZ-55", "1(c)"),
          List.of("lat", "lon"),
          List.of(lat, lon));
      sheet(
          workbook,
          "releases",
          List.of("facility", "year", "pollutant", "medium", "state", "amount", "unit", "method"),
          List.of("plant-a", 2025, 8, "air", "value", 2150.3, "t", "measured"),
          List.of(),
          List.of());
      sheet(
          workbook,
          "waste",
          List.of("facility", "year", "kind", "hazardous", "operation", "state", "kg", "method"),
          List.of("plant-a", 2025, "industrial", true, "R4", "value", 12, "measured"),
          List.of(),
          List.of());
      sheet(
          workbook,
          "energy",
          List.of("facility", "year", "carrier", "state", "amount", "unit", "method"),
          List.of("plant-a", 2025, "coal", "value", 10, "MWh", "measured"),
          List.of(),
          List.of());
    }
    return out.toByteArray();
  }

  private static void sheet(
      Workbook workbook,
      String name,
      List<String> header,
      List<?> row,
      List<String> moreHeader,
      List<?> moreRow) {
    var sheet = workbook.newWorksheet(name);
    var columns = new ArrayList<>(header);
    columns.addAll(moreHeader);
    var cells = new ArrayList<Object>(row);
    cells.addAll(moreRow);
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(0, i, columns.get(i));
      var cell = cells.get(i);
      if (cell instanceof Number number) {
        sheet.value(2, i, number);
      } else if (cell instanceof Boolean truth) {
        sheet.value(2, i, truth);
      } else {
        sheet.value(2, i, cell.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTemplateIsAWorkbookWithoutRowsAndWithoutFaults(Language language) throws IOException {
    var answer =
        ApiCall.of("get-import-workbook")
            .query("language", language.code())
            .to(new GetImportWorkbook());
    var rows = new ArrayList<SourceRow>();
    var faults = new ArrayList<RowError>();
    new WorkbookRows(Files.write(folder.resolve("t.xlsx"), answer.body()), Optional.empty())
        .read(collecting(rows, faults));
    assertEquals(List.of(), rows);
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @EnumSource(ImportKind.class)
  void theExampleOfEveryTemplateCanBeRead(ImportKind kind) throws IOException {
    var csv = new String(new Template(Language.KK).csv(kind), StandardCharsets.UTF_8);
    var lines = new ArrayList<>(List.of(csv.split("\r\n", -1)));
    lines.set(2, lines.get(2).replaceFirst("^\"# ([^\"]*)\"", "$1"));
    var rows = new ArrayList<SourceRow>();
    var faults = new ArrayList<RowError>();
    var file = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    new CsvRows(new ByteArrayInputStream(file), kind).read(collecting(rows, faults));
    assertEquals(1, rows.size());
    assertTrue(new StatementReader(NOW).read(rows.get(0), faults::add).isPresent());
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no zip at all", "<!DOCTYPE x>", "large", "shared", "row"})
  void whatIsNoWorkbookOrTooLargeIsRefusedBeforeItIsInterpreted(String what) throws IOException {
    var file = folder.resolve("bad.xlsx");
    if (what.equals("no zip at all")) {
      Files.writeString(file, what);
    } else {
      try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
        boolean shared = what.equals("shared");
        zip.putNextEntry(
            new ZipEntry(shared ? "xl/sharedStrings.xml" : "xl/worksheets/sheet1.xml"));
        var text = what.startsWith("<") ? what : what.equals("row") ? "<row>" : "<row/>";
        var block = text.repeat(1000).getBytes(StandardCharsets.UTF_8);
        if (what.equals("row")) {
          block =
              ("<row>" + " ".repeat(WorkbookGuard.MOST_OF_ROW)).getBytes(StandardCharsets.UTF_8);
        }
        long most = what.equals("large") ? WorkbookGuard.MOST_IN_ALL : 0;
        most = shared ? WorkbookGuard.MOST_SHARED_TEXTS : most;
        for (long written = 0; written <= most; written += block.length) {
          zip.write(block);
        }
      }
    }
    var rows = new WorkbookRows(file, Optional.empty());
    var refused =
        assertThrows(
            Unreadable.class, () -> rows.read(collecting(new ArrayList<>(), new ArrayList<>())));
    boolean none = what.startsWith("<") || what.startsWith("no");
    assertEquals(none ? "not_a_workbook" : "workbook_too_large", refused.code());
  }

  private static RowSource.Sink collecting(List<SourceRow> rows, List<RowError> faults) {
    return new RowSource.Sink() {
      @Override
      public void row(SourceRow row) {
        rows.add(row);
      }

      @Override
      public void fault(RowError error) {
        faults.add(error);
      }
    };
  }
}
