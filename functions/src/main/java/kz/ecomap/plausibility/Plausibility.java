package kz.ecomap.plausibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.oversight.Permit;

/** Looks for what is well formed and yet hard to believe. Pure: the same data, the same doubts. */
public final class Plausibility {
  private Plausibility() {}

  /**
   * The doubts about a report of a facility, in the order of its fields.
   *
   * @param otherYears what is known of the same facility in other years, in any order; a report of
   *     the same year among them is passed over
   */
  public static List<Finding> of(ImpactReport report, List<ImpactReport> otherYears) {
    var history = new History(report.year(), otherYears);
    var findings = new ArrayList<Finding>();
    for (var figure : Figure.of(report)) {
      var absurd = Magnitudes.exceeded(figure);
      absurd.ifPresent(
          most ->
              findings.add(
                  Finding.of(figure.pointer(), Doubt.ABSURD_MAGNITUDE, most.toPlainString())));
      // What is absurd need not be called a slip as well: one fault, one finding.
      if (absurd.isEmpty()) {
        history.doubt(figure).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** The doubts about a permit: limits above what one facility can release. */
  public static List<Finding> of(Permit permit) {
    var findings = new ArrayList<Finding>();
    for (var figure : Figure.of(permit)) {
      Magnitudes.exceeded(figure)
          .map(most -> Finding.of(figure.pointer(), Doubt.ABSURD_MAGNITUDE, most.toPlainString()))
          .ifPresent(findings::add);
    }
    return findings;
  }

  /** The doubts about a facility as such, without looking at others. */
  public static List<Finding> of(Site site) {
    var findings = new ArrayList<Finding>();
    Coordinates.doubt(site).ifPresent(findings::add);
    Organisations.doubt(site).ifPresent(findings::add);
    return findings;
  }

  /** The doubt about a year of a report. */
  public static Optional<Finding> ofYear(String pointer, int year, LocalDate today) {
    return year > today.getYear()
        ? Optional.of(Finding.of(pointer, Doubt.FUTURE_DATE, today.getYear()))
        : Optional.empty();
  }

  /** The doubt about a day on which something is said to have happened. */
  public static Optional<Finding> ofDay(String pointer, LocalDate day, LocalDate today) {
    return day.isAfter(today)
        ? Optional.of(Finding.of(pointer, Doubt.FUTURE_DATE, today.toString()))
        : Optional.empty();
  }

  /**
   * The doubt about a facility for which another seems to be there already.
   *
   * @param where the other one is: its id
   */
  public static Finding duplicate(String where) {
    return Finding.of("/id", Doubt.DUPLICATE_FACILITY, where);
  }

  /** The doubt about what is said of a facility that is doubted itself. */
  public static Finding ofHeldFacility(String pointer, int row) {
    return Finding.of(pointer, Doubt.FACILITY_HELD, row);
  }
}
