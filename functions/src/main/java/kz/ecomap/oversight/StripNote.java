package kz.ecomap.oversight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ecomap.oversight.Strip.Cell;
import kz.ecomap.oversight.Strip.State;

/**
 * What has to be kept of inspections to tell the {@link Strip} of any day from the last event on: a
 * line of about 50 letters, so that a list shows strips without reading inspections. An event is an
 * inspection, or a violation's being remedied; forms take none that is still to come.
 *
 * @param cells of the quarters up to that of the last event
 * @param since of every quarter after them: what is still open goes on
 */
public record StripNote(List<Cell> cells, Cell since) {
  /** The note of a facility that nobody ever inspected. */
  private static final String NONE = "-";

  /** Keeps its own copy. */
  public StripNote {
    cells = List.copyOf(cells);
  }

  /** The note of all inspections of a facility. */
  public static StripNote of(List<Inspection> inspections) {
    var last = inspections.stream().flatMap(StripNote::events).max(LocalDate::compareTo);
    if (last.isEmpty()) {
      return parse(NONE);
    }
    var quarter = Quarter.of(last.get());
    var later = Strip.on(quarter.before(-1).last(), inspections).cells();
    return new StripNote(
        Strip.on(quarter.last(), inspections).cells(), later.get(Strip.QUARTERS - 1));
  }

  /** Reads {@link #text()}. */
  public static StripNote parse(String text) {
    if (text.equals(NONE)) {
      var never = new Cell(new Quarter(0, 1), State.NOT_INSPECTED, 0);
      return new StripNote(List.of(), never);
    }
    var words = List.of(text.split(" ", -1));
    var first = Quarter.parse(words.get(0));
    var all =
        IntStream.range(1, words.size()).mapToObj(i -> cell(first.before(1 - i), words.get(i)));
    var cells = all.toList();
    int last = cells.size() - 1;
    return new StripNote(cells.subList(0, last), cells.get(last));
  }

  /** The first quarter, then a letter and the open violations of each and of all that follow. */
  public String text() {
    return cells.isEmpty()
        ? NONE
        : Stream.concat(
                Stream.of(cells.get(0).quarter().code()),
                Stream.concat(cells.stream(), Stream.of(since)).map(StripNote::word))
            .collect(Collectors.joining(" "));
  }

  /**
   * The strip as it is on a day.
   *
   * @param today not before the last event
   */
  public Strip on(LocalDate today) {
    var current = Quarter.of(today);
    return new Strip(
        IntStream.rangeClosed(1 - Strip.QUARTERS, 0)
            .mapToObj(offset -> in(current.before(-offset)))
            .toList());
  }

  private Cell in(Quarter quarter) {
    return cells.stream()
        .filter(cell -> cell.quarter().equals(quarter))
        .findFirst()
        .orElseGet(() -> new Cell(quarter, since.state(), since.openViolations()));
  }

  private static Stream<LocalDate> events(Inspection inspection) {
    var remedied = inspection.violations().stream().flatMap(one -> one.remediedOn().stream());
    return Stream.concat(Stream.of(inspection.on()), remedied);
  }

  private static String word(Cell cell) {
    return cell.state().code().charAt(0) + Integer.toString(cell.openViolations());
  }

  private static Cell cell(Quarter quarter, String word) {
    var state =
        Arrays.stream(State.values())
            .filter(each -> each.code().startsWith(word.substring(0, 1)))
            .findFirst()
            .orElseThrow();
    return new Cell(quarter, state, Integer.parseInt(word.substring(1)));
  }
}
