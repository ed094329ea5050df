package kz.ecomap.local.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.impact.EnergyCarrier;
import kz.ecomap.impact.EnergyLine;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Pollutants;
import kz.ecomap.impact.Production;
import kz.ecomap.impact.Release;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.impact.ReportLines;
import kz.ecomap.impact.Reported;
import kz.ecomap.impact.WasteKind;
import kz.ecomap.impact.WasteLine;
import kz.ecomap.impact.WaterLine;
import kz.ecomap.impact.WaterSource;
import kz.ecomap.shared.time.Kazakhstan;

/** The reports of fictional works, with every kind of gap that real ones have. */
final class History {
  private static final int YEARS = 5;
  private static final MathContext THREE_DIGITS = new MathContext(3);
  private static final String SOURCE =
      "Ойдан шығарылған сандар · Вымышленные числа · Fictional figures";

  private final Works works;
  private final Profile profile;
  private final int thisYear;
  private final Dice dice;

  private History(Works works, int thisYear) {
    this.works = works;
    this.profile = Profile.of(works.profile());
    this.thisYear = thisYear;
    this.dice = new Dice(works.facility().id().hashCode());
  }

  /** The reports of the five years before a year, but for those that are missing. */
  static List<ImpactReport> of(Works works, int thisYear) {
    return new History(works, thisYear).reports();
  }

  private List<ImpactReport> reports() {
    var releases = new ArrayList<List<Release>>();
    for (var typical : profile.releases()) {
      releases.add(series(typical));
    }
    var reports = new ArrayList<ImpactReport>();
    for (int back = YEARS; back >= 1; back--) {
      int index = YEARS - back;
      var ofYear = releases.stream().map(series -> series.get(index)).toList();
      var report = report(back, ofYear);
      if (!works.missing().contains(back)) {
        reports.add(report);
      }
    }
    return reports;
  }

  private ImpactReport report(int back, List<Release> releases) {
    int year = thisYear - back;
    double made = works.amount() * Math.sqrt(change(back)) * dice.between(0.94, 1.06);
    double hazardous = made * profile.hazardousKg() * dice.between(0.85, 1.15);
    double other = made * profile.otherKg() * dice.between(0.9, 1.1);
    var waste = new ArrayList<WasteLine>();
    if (!dice.falls(0.12)) {
      double recovered = (hazardous + other) * profile.recovered() * 0.95;
      waste.add(waste(true, "D5", hazardous));
      waste.add(waste(false, "D1", other - Math.min(other / 2, recovered)));
      waste.add(waste(false, "R5", Math.min(other / 2, recovered)));
    }
    var lines =
        new ReportLines(
            releases,
            List.of(),
            waste,
            perhaps(made * profile.energyGj())
                .map(gj -> List.of(new EnergyLine(EnergyCarrier.OTHER, calculated(gj))))
                .orElse(List.of()),
            perhaps(made * profile.waterM3())
                .map(m3 -> List.of(new WaterLine(WaterSource.SURFACE, calculated(m3))))
                .orElse(List.of()));
    return new ImpactReport(
        year,
        1,
        Kazakhstan.startOf(LocalDate.of(year + 1, 4, 1)),
        Optional.empty(),
        Optional.of(SOURCE),
        dice.falls(0.08)
            ? Optional.empty()
            : Optional.of(new Production(rounded(made), works.unit())),
        lines);
  }

  private static WasteLine waste(boolean hazardous, String operation, double kg) {
    return new WasteLine(
        WasteKind.INDUSTRIAL, hazardous, operation, false, calculated(rounded(kg)));
  }

  private static Reported calculated(BigDecimal amount) {
    return Reported.of(amount, Method.CALCULATED);
  }

  /** One pollutant to one medium over the years, the oldest first. */
  private List<Release> series(Profile.Typical typical) {
    boolean secret = dice.falls(0.04);
    boolean stopped = dice.falls(0.06);
    boolean tellsSmall = dice.falls(0.4);
    var series = new ArrayList<Release>();
    for (int back = YEARS; back >= 1; back--) {
      double kg = typical.kg() * works.scale() * change(back) * dice.between(0.9, 1.12);
      boolean silent = dice.falls(0.06);
      boolean accident = dice.falls(0.05);
      double part = dice.between(0.03, 0.3);
      Optional<ReleaseState> gap =
          kg == 0
              ? Optional.of(ReleaseState.NOT_APPLICABLE)
              : secret
                  ? Optional.of(ReleaseState.CONFIDENTIAL)
                  : stopped && back <= 2
                      ? Optional.of(ReleaseState.ZERO)
                      : silent
                          ? Optional.of(ReleaseState.NOT_REPORTED)
                          : !tellsSmall && isSmall(typical, kg)
                              ? Optional.of(ReleaseState.BELOW_THRESHOLD)
                              : Optional.empty();
      series.add(
          gap.map(state -> without(typical, state))
              .orElseGet(() -> value(typical, kg, accident ? part : 0)));
    }
    return series;
  }

  private static Release value(Profile.Typical typical, double kg, double accidentalPart) {
    return new Release(
        typical.pollutant(),
        typical.medium(),
        Reported.of(rounded(kg), typical.method()),
        accidentalPart == 0 ? Optional.empty() : Optional.of(rounded(kg * accidentalPart)));
  }

  private static Release without(Profile.Typical typical, ReleaseState state) {
    var reported =
        state == ReleaseState.CONFIDENTIAL
            ? Reported.withheld(kz.ecomap.impact.Ground.COMMERCIAL)
            : Reported.of(state);
    return new Release(typical.pollutant(), typical.medium(), reported, Optional.empty());
  }

  private boolean isSmall(Profile.Typical typical, double kg) {
    return Pollutants.of(typical.pollutant())
        .orElseThrow()
        .threshold(typical.medium(), thisYear)
        .filter(threshold -> kg <= threshold.doubleValue())
        .isPresent();
  }

  /** Against the first of the years. */
  private double change(int back) {
    return Math.pow(works.trend(), YEARS - back);
  }

  private Optional<BigDecimal> perhaps(double quantity) {
    return dice.falls(0.1) ? Optional.empty() : Optional.of(rounded(quantity));
  }

  private static BigDecimal rounded(double quantity) {
    return new BigDecimal(quantity).round(THREE_DIGITS);
  }
}
