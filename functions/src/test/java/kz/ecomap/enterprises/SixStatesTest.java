package kz.ecomap.enterprises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ecomap.Wiring;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.opendata.Licence;
import kz.ecomap.shared.json.Json;
import kz.ecomap.testing.ApiAnswer;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestCloud;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six states stay apart on every kind of line: as it is sent, stored, shown and exported. */
class SixStatesTest {
  /** Lines of a kind, each with what it is of; the states are put on them in their order. */
  private static final Map<String, List<String>> SUBJECTS =
      Map.of(
          "releases",
          List.of(
              "'pollutant':8,'medium':'air'",
              "'pollutant':8,'medium':'water'",
              "'pollutant':8,'medium':'land'",
              "'pollutant':21,'medium':'air'",
              "'pollutant':21,'medium':'water'",
              "'pollutant':62,'medium':'water'"),
          "transfers",
          List.of(
              "'pollutant':17",
              "'pollutant':18",
              "'pollutant':19",
              "'pollutant':20",
              "'pollutant':21",
              "'pollutant':22"),
          "waste",
          List.of(
              "'kind':'industrial','hazardous':true,'operation':'D5','abroad':false",
              "'kind':'industrial','hazardous':false,'operation':'D5','abroad':false",
              "'kind':'household','hazardous':false,'operation':'D1','abroad':false",
              "'kind':'medical','hazardous':true,'operation':'D10','abroad':false",
              "'kind':'agricultural','hazardous':false,'operation':'R10','abroad':false",
              "'kind':'industrial','hazardous':true,'operation':'R4','abroad':true"),
          "energy",
          List.of(
              "'carrier':'coal'",
              "'carrier':'gas'",
              "'carrier':'fuel_oil'",
              "'carrier':'diesel'",
              "'carrier':'electricity'",
              "'carrier':'renewable'"),
          "water",
          List.of(
              "'source':'surface'",
              "'source':'ground'",
              "'source':'municipal'",
              "'source':'sea'",
              "'source':'reused'"));

  private final Wiring wiring = new Wiring(TestCloud.fresh().environment(), () -> Samples.NOW);

  @BeforeEach
  void createTheFacility() {
    ApiCall.of("put-facility").to(new PutFacility(wiring));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "releases,  totalKg, t,           1.5,  1500",
    "transfers, kg,      g,           2500, 2.5",
    "waste,     kg,      kt,          0.25, 250000",
    "energy,    gj,      Gcal,        10,   41.868",
    "energy,    gj,      tce,         2,    58.6152",
    "water,     m3,      thousand_m3, 7.5,  7500",
  })
  void whatIsSentComesBack(
      String kind, String amount, String unit, String declared, String converted)
      throws IOException {
    var sent = lines(kind, unit, declared);
    assertEquals(201, put(kind, sent).status());
    var shown = ApiCall.of("get-facility").to(new GetFacility(wiring)).json();
    var report = shown.at("/properties/reports/0");
    var lines = report.get(kind);
    assertEquals(sent.size(), lines.size());
    for (int i = 0; i < sent.size(); i++) {
      var line = sent.get(i).<ObjectNode>deepCopy();
      if (i == 0) {
        line.set(amount, Json.MAPPER.readTree(converted));
      }
      assertEquals(line, without(lines.get(i)), kind + " " + i);
    }
    exported(kind, report, declared, converted);
  }

  private void exported(String kind, JsonNode report, String declared, String converted)
      throws IOException {
    var answer = ApiCall.of("list-figures").to(new ListFigures(wiring));
    assertEquals(200, answer.status());
    assertEquals("text/csv; charset=utf-8", answer.header("Content-Type"));
    var rows = records(answer);
    var lines = report.get(kind);
    assertEquals(lines.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var state = lines.get(i).get("state").textValue();
      assertEquals(state, row.get("state"));
      assertEquals(state.equals("confidential") ? "third_party" : "", row.get("ground"));
      assertEquals(state.equals("value") ? "measured" : "", row.get("method"));
      assertEquals(
          switch (state) {
            case "value" -> converted;
            case "zero" -> "0";
            default -> "";
          },
          row.get("amount"));
      assertEquals(state.equals("value") ? declared : "", row.get("declared_value"));
      assertEquals(Licence.TEXT, row.get("licence"));
      assertEquals("2025", row.get("year"));
    }
  }

  @Test
  void anExportNamesThresholdsAndProduction() throws IOException {
    ApiCall.of("put-report").to(new PutReport(wiring));
    var rows = records(ApiCall.of("list-figures").to(new ListFigures(wiring)));
    var nox = rows.get(1);
    assertEquals("release", nox.get("subject"));
    assertEquals("8", nox.get("code"));
    assertTrue(nox.get("name_en").startsWith("Nitrogen oxides"), nox::toString);
    assertEquals("air", nox.get("medium_or_kind"));
    assertEquals("2150000", nox.get("amount"));
    assertEquals("1200", nox.get("accidental"));
    assertEquals("kg", nox.get("unit"));
    assertEquals("100000", nox.get("threshold_kg"));
    assertEquals("true", nox.get("above_threshold"));
    var made = rows.get(rows.size() - 1);
    assertEquals("production", made.get("subject"));
    assertEquals("1250000", made.get("amount"));
    assertEquals("MWh", made.get("unit"));
    assertEquals(20, made.size());
    assertEquals(rows.size(), 9 + 2 + 3 + 2 + 2 + 1);
  }

  @Test
  void aTextIsNoFormulaInASpreadsheet() throws IOException {
    var body = ApiCall.of("put-report").jsonBody().put("source", "=HYPERLINK(\"http://x\")");
    ApiCall.of("put-report").body(body.toString()).to(new PutReport(wiring));
    var rows = records(ApiCall.of("list-figures").to(new ListFigures(wiring)));
    assertEquals("'=HYPERLINK(\"http://x\")", rows.get(0).get("source"));
  }

  @Test
  void aFacilityThatIsNotThereHasNoFigures() {
    var none = ApiCall.of("list-figures").path("id", "nothing").to(new ListFigures(wiring));
    assertEquals(404, none.status());
    var odd = ApiCall.of("list-figures").path("id", "NO").to(new ListFigures(wiring));
    assertEquals(404, odd.status());
  }

  private ApiAnswer put(String kind, ArrayNode lines) {
    var body = Json.MAPPER.createObjectNode();
    body.putArray("releases");
    body.set(kind, lines);
    return ApiCall.of("put-report").body(body.toString()).to(new PutReport(wiring));
  }

  private static ArrayNode lines(String kind, String unit, String declared) throws IOException {
    var lines = Json.MAPPER.createArrayNode();
    var subjects = SUBJECTS.get(kind);
    var states = List.of(ReleaseState.values());
    for (int i = 0; i < subjects.size(); i++) {
      var line = (ObjectNode) ApiCall.json("{" + subjects.get(i).replace('\'', '"') + "}");
      var state = states.get(i);
      line.put("state", state.code());
      if (state == ReleaseState.VALUE) {
        line.put("method", "measured");
        line.putObject("declared").put("unit", unit).set("value", Json.MAPPER.readTree(declared));
      } else if (state == ReleaseState.CONFIDENTIAL) {
        line.put("ground", "third_party");
      }
      lines.add(line);
    }
    return lines;
  }

  /** A shown line without what is computed. */
  private static JsonNode without(JsonNode line) {
    return ((ObjectNode) line.deepCopy()).without(List.of("thresholdKg", "aboveThreshold"));
  }

  private static List<CSVRecord> records(ApiAnswer csv) throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    var text = new String(csv.body(), StandardCharsets.UTF_8);
    try (var parser = format.parse(new StringReader(text))) {
      return new ArrayList<>(parser.getRecords());
    }
  }
}
