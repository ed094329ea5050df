package kz.ecomap.enterprises;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Release;
import kz.ecomap.places.Location;
import kz.ecomap.shared.text.Names;

/** Facilities and reports that tests begin with. */
final class Samples {
  static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Location PAVLODAR = new Location(52.2871, 76.9674);
  static final Location ALMATY = new Location(43.2567, 76.9286);

  private Samples() {}

  /** A heat and power plant in Pavlodar. */
  static Facility plant(String id) {
    return facility(
        id, new Names("Ертіс жылу орталығы", "Иртышский тепловой центр", "Ertis heat plant"));
  }

  static Facility facility(String id, Names names) {
    return facility(id, names, "KZ-55", "1(c)", PAVLODAR);
  }

  static Facility facility(
      String id, Names names, String region, String activity, Location location) {
    return new Facility(
        id,
        names,
        Optional.of(Operator.named("«Үлгі» ЖШС")),
        new Place(region, Optional.of("Павлодар"), location, Optional.of(500), Optional.empty()),
        activity,
        List.of(),
        Optional.of(ImpactCategory.I),
        Optional.of("жылу"),
        false);
  }

  static ImpactReport report(int year, long tonnesOfDust) {
    var dust = BigDecimal.valueOf(tonnesOfDust * 1000);
    return ImpactReport.empty(year, NOW)
        .releasing(List.of(Release.of(86, Medium.AIR, dust, Method.MEASURED)));
  }
}
