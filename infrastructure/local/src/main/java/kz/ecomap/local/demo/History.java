package kz.ecomap.local.demo;

import static kz.ecomap.local.demo.Amounts.rounded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Production;
import kz.ecomap.impact.ReportLines;
import kz.ecomap.shared.time.Kazakhstan;

/** The reports of fictional works, with every kind of gap that real ones have. */
final class History {
  static final int YEARS = 5;

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
    var released = new ReleaseHistory(works, thisYear, this::change, dice);
    var releases = profile.releases().stream().map(released::of).toList();
    var made = new ArrayList<Double>();
    for (int back = YEARS; back >= 1; back--) {
      made.add(works.amount() * Math.sqrt(change(back)) * dice.between(0.94, 1.06));
    }
    var lines = new LineHistory(works, profile, thisYear).of(made);
    var reports = new ArrayList<ImpactReport>();
    for (int i = 0; i < YEARS; i++) {
      int index = i;
      var ofYear = releases.stream().map(series -> series.get(index)).toList();
      var report = report(YEARS - i, made.get(i), lines.get(i).releasing(ofYear));
      if (!works.missing().contains(YEARS - i)) {
        reports.add(report);
      }
    }
    return reports;
  }

  private ImpactReport report(int back, double made, ReportLines lines) {
    int year = thisYear - back;
    var production =
        dice.falls(0.08)
            ? Optional.<Production>empty()
            : Optional.of(new Production(rounded(made), works.unit()));
    var saved = Kazakhstan.startOf(LocalDate.of(year + 1, 4, 1));
    return new ImpactReport(
        year, 1, saved, Optional.empty(), Optional.of(SOURCE), production, lines);
  }

  /** Against the first of the years. */
  private double change(int back) {
    return Math.pow(works.trend(), YEARS - back);
  }
}
