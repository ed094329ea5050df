package kz.ecomap.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ecomap.shared.text.Coded;

/**
 * What inspections say of a facility in the last {@value #QUARTERS} quarters.
 *
 * @param cells the oldest first; the last is the quarter that still runs
 */
public record Strip(List<Cell> cells) {
  /** How many quarters there are. */
  public static final int QUARTERS = 12;

  /** Keeps its own copy. */
  public Strip {
    cells = List.copyOf(cells);
  }

  /** What is known of one quarter, the best first. */
  public enum State implements Coded {
    /** Nobody looked, and nothing is open: not known, and therefore never clean. */
    NOT_INSPECTED,
    /** Somebody looked, found nothing, and nothing is open from before. */
    CLEAN,
    /** A violation was found, or one is open at the end. */
    VIOLATION,
    /** A grave one was found, or is open at the end. */
    GRAVE
  }

  /**
   * One quarter.
   *
   * @param openViolations how many, found in it or before, were not remedied at its end, or are not
   *     until today while it still runs
   */
  public record Cell(Quarter quarter, State state, int openViolations) {}

  /** The strip as it is on a day; inspections after it do not count yet. */
  public static Strip on(LocalDate today, List<Inspection> inspections) {
    var current = Quarter.of(today);
    var past = inspections.stream().filter(one -> !one.on().isAfter(today)).toList();
    return new Strip(
        IntStream.rangeClosed(1 - QUARTERS, 0)
            .mapToObj(offset -> cell(current.before(-offset), today, past))
            .toList());
  }

  private static Cell cell(Quarter quarter, LocalDate today, List<Inspection> inspections) {
    var end = quarter.last().isAfter(today) ? today : quarter.last();
    var open =
        inspections.stream()
            .filter(inspection -> !inspection.on().isAfter(end))
            .flatMap(inspection -> inspection.violations().stream())
            .filter(violation -> violation.isOpen(end))
            .toList();
    var looked = inspections.stream().filter(inspection -> quarter.has(inspection.on())).toList();
    var found = looked.stream().flatMap(inspection -> inspection.violations().stream());
    var state =
        gravest(Stream.concat(found, open.stream()))
            .map(gravity -> gravity == Gravity.GRAVE ? State.GRAVE : State.VIOLATION)
            .orElse(looked.isEmpty() ? State.NOT_INSPECTED : State.CLEAN);
    return new Cell(quarter, state, open.size());
  }

  private static Optional<Gravity> gravest(Stream<Violation> violations) {
    return violations.map(Violation::gravity).max(Comparator.naturalOrder());
  }
}
