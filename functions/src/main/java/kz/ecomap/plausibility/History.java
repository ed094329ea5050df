package kz.ecomap.plausibility;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kz.ecomap.impact.ImpactReport;

/** What a facility reported in other years, by subject. */
final class History {
  /** A slip of units is a factor of a thousand, give or take how much a year differs: 3. */
  private static final BigDecimal LEAST_SLIP = BigDecimal.valueOf(1000 / 3);

  private static final BigDecimal MOST_SLIP = BigDecimal.valueOf(1000 * 3);

  /** How many equal years in a row look copied; the year itself is one of them. */
  static final int STUCK_YEARS = 3;

  private final int year;
  private final Map<String, TreeMap<Integer, BigDecimal>> others = new HashMap<>();

  History(int year, List<ImpactReport> otherYears) {
    this.year = year;
    for (var report : otherYears) {
      if (report.year() != year) {
        for (var figure : Figure.of(report)) {
          others
              .computeIfAbsent(figure.subject(), subject -> new TreeMap<>())
              .put(report.year(), figure.amount());
        }
      }
    }
  }

  Optional<Finding> doubt(Figure figure) {
    var known = others.getOrDefault(figure.subject(), new TreeMap<>());
    if (isSlip(figure.amount(), known)) {
      return Optional.of(
          Finding.of(figure.pointer(), Doubt.UNIT_SLIP, nearest(known).toPlainString()));
    }
    if (isStuck(figure.amount(), known)) {
      return Optional.of(
          Finding.of(figure.pointer(), Doubt.STUCK_VALUE, year - STUCK_YEARS + 1, year - 1));
    }
    return Optional.empty();
  }

  /**
   * Whether most of the other years are about a thousand times less, or most of them about a
   * thousand times more. Most, so that one wrong year does not make the right ones doubtful.
   */
  private static boolean isSlip(BigDecimal amount, NavigableMap<Integer, BigDecimal> known) {
    long less = known.values().stream().filter(other -> isThousandfold(amount, other)).count();
    long more = known.values().stream().filter(other -> isThousandfold(other, amount)).count();
    return 2 * Math.max(less, more) > known.size();
  }

  private static boolean isThousandfold(BigDecimal large, BigDecimal small) {
    return large.compareTo(small.multiply(LEAST_SLIP)) >= 0
        && large.compareTo(small.multiply(MOST_SLIP)) <= 0;
  }

  private boolean isStuck(BigDecimal amount, NavigableMap<Integer, BigDecimal> known) {
    for (int before = 1; before < STUCK_YEARS; before++) {
      var other = known.get(year - before);
      if (other == null || other.compareTo(amount) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The value of the nearest year, the earlier one of two. */
  private BigDecimal nearest(NavigableMap<Integer, BigDecimal> known) {
    var earlier = known.floorEntry(year);
    var later = known.ceilingEntry(year);
    if (earlier == null || later == null) {
      return (earlier == null ? later : earlier).getValue();
    }
    return later.getKey() - year < year - earlier.getKey() ? later.getValue() : earlier.getValue();
  }
}
