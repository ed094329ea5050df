package kz.ecomap.inventory;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.enterprises.Edit;
import kz.ecomap.enterprises.Facilities;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.enterprises.Operator;
import kz.ecomap.enterprises.Place;
import kz.ecomap.impact.EnergyCarrier;
import kz.ecomap.impact.EnergyLine;
import kz.ecomap.impact.Ground;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Release;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.impact.ReportLines;
import kz.ecomap.impact.Reported;
import kz.ecomap.impact.WasteKind;
import kz.ecomap.impact.WasteLine;
import kz.ecomap.places.Location;
import kz.ecomap.shared.text.Names;

/** Made-up facilities and reports, the same for the same seed. */
final class Works {
  static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final List<String> REGIONS = List.of("KZ-55", "KZ-63", "KZ-75");
  private static final List<String> ACTIVITIES = List.of("1(c)", "2(e)(i)", "2(e)(ii)", "2(e)");
  private static final List<String> NAMES = List.of("Өскемен", "Қарағанды", "Ертіс", "Үлгі");

  private final Random random;

  Works(long seed) {
    random = new Random(seed);
  }

  static Facility facility(String id, String name, String region, String activity) {
    return facility(
        id, new Names(name + " зауыты", name + " завод", id + " works"), region, activity);
  }

  static Facility facility(String id, Names names, String region, String activity) {
    return new Facility(
        id,
        names,
        Optional.of(Operator.named("«Үлгі» ЖШС")),
        new Place(
            region,
            Optional.of("Павлодар"),
            new Location(52.2871, 76.9674),
            Optional.empty(),
            Optional.empty()),
        activity,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  static ImpactReport report(int year, Release... releases) {
    return ImpactReport.empty(year, NOW).releasing(List.of(releases));
  }

  static Release dust(String kg) {
    return Release.of(86, Medium.AIR, new BigDecimal(kg), Method.MEASURED);
  }

  /** A facility of some id with one of a few names, regions and activities. */
  Facility facility(String id) {
    return facility(id, any(NAMES), any(REGIONS), any(ACTIVITIES));
  }

  /** A report with up to so many releases, some of them in states without a quantity. */
  ImpactReport report(int year, int most) {
    var releases = new ArrayList<Release>();
    for (int pollutant = 1; pollutant <= most; pollutant++) {
      if (random.nextInt(3) > 0) {
        releases.add(release(pollutant, any(List.of(Medium.values()))));
      }
    }
    var energy = new EnergyLine(EnergyCarrier.COAL, Reported.of(kg(), Method.ESTIMATED));
    var waste =
        new WasteLine(
            WasteKind.INDUSTRIAL,
            random.nextBoolean(),
            random.nextBoolean() ? "R4" : "D1",
            false,
            Reported.of(kg(), Method.MEASURED));
    var lines =
        new ReportLines(
            releases,
            List.of(),
            List.of(waste),
            random.nextBoolean() ? List.of(energy) : List.of(),
            List.of());
    return ImpactReport.empty(year, NOW).with(lines);
  }

  /** A change of what is stored: a facility that is new or another, or a report that is. */
  void change(Facilities facilities, List<String> ids, int mostReleases) {
    var id = any(ids);
    var before = facilities.find(id);
    Edit edit;
    if (before.isEmpty()) {
      edit = Dossier.of(facility(id)).reporting(List.of());
    } else if (random.nextInt(4) == 0) {
      edit = before.get().revising(facility(id), DAY);
    } else {
      edit = before.get().reporting(List.of(report(2021 + random.nextInt(4), mostReleases)));
    }
    facilities.saveAll(List.of(edit));
  }

  private Release release(int pollutant, Medium medium) {
    var state = any(List.of(ReleaseState.values()));
    if (state == ReleaseState.CONFIDENTIAL) {
      return new Release(pollutant, medium, Reported.withheld(Ground.COMMERCIAL), Optional.empty());
    }
    return state == ReleaseState.VALUE || random.nextBoolean()
        ? Release.of(pollutant, medium, kg(), Method.CALCULATED)
        : Release.of(pollutant, medium, state);
  }

  /** From a billionth of a gram to the largest, so that no sum in floating point would be exact. */
  private BigDecimal kg() {
    var digits = BigDecimal.valueOf(1 + random.nextInt(999_999));
    return digits.movePointRight(random.nextInt(19) - 9);
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
