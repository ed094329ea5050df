package kz.ecomap.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.enterprises.GetFacility;
import kz.ecomap.enterprises.ListFigures;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestCloud;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** What is imported is what the facility's page and its export say: a gap never becomes a zero. */
class SixStatesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
  private static final List<String> STATES =
      List.of("value", "zero", "below_threshold", "not_reported", "confidential", "not_applicable");

  @Test
  void comeBackAsTheyWere() throws Exception {
    var wiring = new Wiring(TestCloud.fresh().environment(), () -> NOW);
    var desk = new ImportDesk(wiring);
    desk.facility("plant-a", 52.2871, 76.9674);
    var csv = new StringBuilder("facility,year,pollutant,medium,state,amount,unit,method,ground\n");
    for (int i = 0; i < STATES.size(); i++) {
      var state = STATES.get(i);
      csv.append("plant-a,2025,").append(i + 1).append(",air,").append(state);
      csv.append(
          switch (state) {
            case "value" -> ",2.5,t,measured,\n";
            case "confidential" -> ",,,,commercial\n";
            default -> ",,,,\n";
          });
    }
    var id = desk.check("releases", csv.toString());
    assertEquals(6, desk.count(id, "clean"), () -> desk.errors(id) + "" + desk.findings(id));
    desk.publish(id);
    desk.advance(id);

    var page = ApiCall.of("get-facility").path("id", "plant-a").to(new GetFacility(wiring)).json();
    var releases = page.at("/properties/reports/0/releases");
    var shown = new ArrayList<String>();
    releases.forEach(release -> shown.add(release.get("state").textValue()));
    assertEquals(STATES, shown);
    assertEquals("2500", releases.get(0).get("totalKg").asText());
    assertEquals("commercial", releases.get(4).get("ground").textValue());
    for (int i = 1; i < STATES.size(); i++) {
      assertEquals(false, releases.get(i).has("totalKg"), STATES.get(i));
    }

    var export =
        ApiCall.of("list-figures").path("id", "plant-a").to(new ListFigures(wiring)).body();
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser =
        CSVParser.parse(new String(export, StandardCharsets.UTF_8).replace("\uFEFF", ""), format)) {
      var lines = parser.getRecords();
      assertEquals(STATES, lines.stream().map(line -> line.get("state")).toList());
      assertEquals(
          List.of("2500", "0", "", "", "", ""),
          lines.stream().map(line -> line.get("amount")).toList());
      assertEquals("2.5", lines.get(0).get("declared_value"));
      assertEquals("commercial", lines.get(4).get("ground"));
    }
  }
}
