package kz.ecomap.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every fault is reported once, and no clean row is held. */
class DirtyFileTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
  private static final String FACILITIES =
      "id,name_kk,name_ru,name_en,operator,bin,region,activity,lat,lon\n";

  private ImportDesk desk;
  private Wiring wiring;

  @BeforeEach
  void open() {
    wiring = new Wiring(TestCloud.fresh().environment(), () -> NOW);
    desk = new ImportDesk(wiring);
  }

  @Test
  void ofAThousandReleases() {
    for (int plant = 1; plant <= DirtyFile.PLANTS; plant++) {
      desk.facility("plant-" + plant, 52.2 + plant / 100.0, 76.9674);
    }
    desk.facility("plant-slip", 52.7, 76.9674);
    publish(
        "releases",
        """
        facility,year,pollutant,medium,state,totalKg,amount,unit,method
        plant-slip,2023,8,air,value,2000000,,,measured
        plant-slip,2024,8,air,value,2150000,,,measured
        plant-slip,2023,11,air,value,7,,,measured
        plant-slip,2024,11,air,value,7,,,measured
        """);
    var file = DirtyFile.of(1000);
    var id = desk.check("releases", file.csv());
    assertEquals(file.errors(), sorted(desk.errors(id)));
    assertEquals(file.findings(), sorted(desk.findings(id)));
    assertEquals(file.rows(), desk.count(id, "rowsChecked"));
    assertEquals(1000, desk.count(id, "clean"));
    assertEquals(409, desk.publish(id).status());
  }

  @Test
  void ofFacilities() {
    desk.facility("plant-stored", 52.2871, 76.9674);
    var rows = new ArrayList<String>();
    for (int i = 0; i < 200; i++) {
      rows.add(
          "works-%1$d,Зауыт %1$d,Завод %1$d,Works %1$d,ЖШС,,KZ-55,1(c),%2$s,76.5"
              .formatted(i, 51.5 + i / 500.0 + 0.0007));
    }
    rows.add("d-1,Үлкен зауыт,Завод,Works,ЖШС,,KZ-55,1(c),52,77");
    rows.add("d-2,Кіші зауыт,Завод,Works,ЖШС,,KZ-55,1(c),41.31,69.28");
    rows.add("d-3,Орта зауыт,Завод,Works,ЖШС,,KZ-11,1(c),52.2899,76.91");
    rows.add("d-4,Сынама,Тестовый,Works,ЖШС,,KZ-55,1(c),52.2898,76.92");
    rows.add("d-5,Зауыт plant-stored,Завод,Works,ЖШС,,KZ-55,1(c),52.2872,76.9675");
    rows.add("d-6,Зауыт 7,Завод,Works,ЖШС,,KZ-55,1(c),51.5147,76.5");
    rows.add("d-7,З,Завод,Works,ЖШС,12,KZ-55,9(z),52.2,76.1");
    var id = desk.check("facilities", FACILITIES + String.join("\n", rows) + "\n");
    assertEquals(
        List.of(
            "facilities 202 lat default_coordinates",
            "facilities 203 lat outside_country",
            "facilities 204 region other_region",
            "facilities 205 name_kk test_organisation",
            "facilities 206 id duplicate_facility",
            "facilities 207 id duplicate_facility"),
        sorted(desk.findings(id)));
    assertEquals(
        List.of(
            "facilities 208 activity unknown_code",
            "facilities 208 bin not_a_bin",
            "facilities 208 name_kk too_short"),
        sorted(desk.errors(id)));
    assertEquals(200, desk.count(id, "clean"));
  }

  private void publish(String kind, String csv) {
    var id = desk.check(kind, csv);
    assertEquals(202, desk.publish(id).status());
    desk.advance(id);
    assertEquals("published", desk.state(id));
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }
}
