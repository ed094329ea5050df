package kz.ecomap.counts;

import java.util.Optional;
import kz.ecomap.shared.dynamo.ItemKey;

/**
 * The layout of the table of counts, all of it. A generation is a whole set of counts beside
 * others; {@code 3} in these examples. Partition keys end in the place or the name that they are
 * of:
 *
 * <table>
 *   <caption>Items</caption>
 *   <tr><th>what</th><th>partition</th><th>sort</th></tr>
 *   <tr><td>cell of {@link Cells}</td><td>{@code 3c#all#<quadkey>} or {@code 3c#2026#<quadkey>}</td>
 *       <td>the next four digits</td></tr>
 *   <tr><td>point of {@link Points}</td><td>{@code 3cP#<quadkey>}</td>
 *       <td>{@code <digits up to zoom 22>#<id>}</td></tr>
 *   <tr><td>marker of a {@link Revision}</td><td>{@code 3cA#<id>}</td><td>{@code A}</td></tr>
 *   <tr><td>{@link MonthCounts}</td><td>{@code 3S#<scope>}</td><td>{@code 2026-11}</td></tr>
 *   <tr><td>{@link MonthHandling}</td><td>{@code 3S#<scope>}</td>
 *       <td>{@code 2026-11#handling}</td></tr>
 *   <tr><td>{@link Generations}</td><td>{@code GENERATION}</td><td>{@code GENERATION}</td></tr>
 * </table>
 *
 * @param generation from 1
 */
public record Keys(int generation) {
  /** What the sort keys of {@link MonthHandling} end in. */
  static final String HANDLING = "#handling";

  private static final String ALL_YEARS = "all";

  /** The partition of cells under a tile. */
  String cells(Subject subject, Optional<Integer> year, String quadkey) {
    return prefix(subject)
        + "#"
        + year.map(number -> Integer.toString(number)).orElse(ALL_YEARS)
        + "#"
        + quadkey;
  }

  /** The partition of points under a tile. */
  String points(Subject subject, String quadkey) {
    return prefix(subject) + "P#" + quadkey;
  }

  /** The marker of a counted thing. */
  ItemKey marker(Subject subject, String id) {
    return new ItemKey(prefix(subject) + "A#" + id, "A");
  }

  /** The partition of the months of a scope. */
  String months(SummaryScope scope) {
    return generation + "S#" + scope.code();
  }

  /** Whether a partition is that of a scope's months. */
  static boolean isMonth(String partition) {
    return kind(partition) == 'S';
  }

  /** Whether a partition is that of a marker. */
  static boolean isMarker(String partition) {
    return kind(partition) == 'A';
  }

  /** Whether an item is of this generation. */
  boolean own(String partition) {
    var number = Integer.toString(generation);
    return partition.startsWith(number)
        && partition.length() > number.length()
        && !Character.isDigit(partition.charAt(number.length()));
  }

  /** What comes after the last {@code #} of a partition key: the quadkey, the id or the scope. */
  static String place(String partition) {
    return partition.substring(partition.lastIndexOf('#') + 1);
  }

  /** Whether a partition is one of points. */
  static boolean isPoint(String partition) {
    return kind(partition) == 'P';
  }

  private static char kind(String partition) {
    int end = partition.indexOf('#');
    return end < 1 ? ' ' : partition.charAt(end - 1);
  }

  private String prefix(Subject subject) {
    return Integer.toString(generation) + subject.letter();
  }
}
