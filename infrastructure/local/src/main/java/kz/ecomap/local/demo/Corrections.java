package kz.ecomap.local.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ecomap.impact.DeclaredUnit;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Release;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.impact.Reported;

/**
 * How some reports of fictional works were published first, with a fault, and why they were revised
 * until they were as they are.
 */
final class Corrections {
  private record Reason(String fault, String text) {}

  private static final Map<String, List<Reason>> REASONS =
      Words.read("corrections.csv", line -> new Reason(line.get("fault"), line.get("text")))
          .stream()
          .collect(Collectors.groupingBy(Reason::fault));

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Corrections() {}

  /**
   * The rounds in which reports were published: in the first one of every year, in each that
   * follows those that were revised.
   *
   * @param reports as they are now
   */
  static List<List<ImpactReport>> rounds(Works works, List<ImpactReport> reports) {
    var dice = new Dice(works.facility().id().hashCode() + 2L);
    var rounds =
        List.<List<ImpactReport>>of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (var report : reports) {
      var course = course(report, dice);
      for (int i = 0; i < course.size(); i++) {
        rounds.get(i).add(course.get(i));
      }
    }
    return rounds.stream().filter(round -> !round.isEmpty()).toList();
  }

  /** The revisions of a report, the first one first. */
  private static List<ImpactReport> course(ImpactReport report, Dice dice) {
    var right = report.releases().stream().filter(Corrections::isLarge).findFirst();
    if (right.isEmpty() || !dice.falls(0.12)) {
      return List.of(report);
    }
    var course = new ArrayList<ImpactReport>();
    boolean twice = dice.falls(0.3);
    if (twice) {
      course.add(report.with(report.lines().with(missing(right.get()))));
    }
    course.add(report.with(report.lines().with(inTonnes(right.get()))));
    course.add(report);
    for (int i = 1; i < course.size(); i++) {
      var fault = i == 1 && twice ? "gap" : "unit";
      course.set(
          i,
          course
              .get(i)
              .saved(report.savedAt().plus(Duration.ofDays(60L * i)))
              .because(Optional.of(dice.one(REASONS.get(fault)).text())));
    }
    return course;
  }

  /** Whether a thousandth of it is still a quantity that somebody could believe. */
  private static boolean isLarge(Release release) {
    return release
        .reported()
        .declared()
        .filter(declared -> declared.unit() == DeclaredUnit.T)
        .isPresent();
  }

  private static Release missing(Release right) {
    return Release.of(right.pollutant(), right.medium(), ReleaseState.NOT_REPORTED);
  }

  /** The tonnes, taken for kilograms. */
  private static Release inTonnes(Release right) {
    var kg = right.totalKg().orElseThrow().divide(THOUSAND);
    return new Release(
        right.pollutant(),
        right.medium(),
        Reported.of(kg, right.reported().method().orElse(Method.ESTIMATED)),
        Optional.empty());
  }
}
