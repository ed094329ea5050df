package kz.ecomap.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown that is also fit to be read at a terminal; numbers to the right. */
final class Table {
  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... head) {
    this.head = List.of(head);
  }

  /** A row; decimals are shown to three digits, whole numbers in full. */
  Table row(Object... cells) {
    rows.add(IntStream.range(0, cells.length).mapToObj(i -> text(cells[i])).toList());
    return this;
  }

  @Override
  public String toString() {
    var widths =
        IntStream.range(0, head.size())
            .map(
                column ->
                    Math.max(
                        head.get(column).length(),
                        rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)))
            .toArray();
    var lines = new ArrayList<String>();
    lines.add(line(head, widths));
    lines.add(
        IntStream.range(0, widths.length)
            .mapToObj(column -> "-".repeat(widths[column] + 1) + (column == 0 ? "-" : ":"))
            .collect(Collectors.joining("|", "|", "|")));
    rows.forEach(row -> lines.add(line(row, widths)));
    return String.join("\n", lines) + "\n";
  }

  /** A number as people read it. */
  static String text(Object cell) {
    if (cell instanceof Double number) {
      int decimals =
          number == Math.rint(number)
              ? 0
              : number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : 3;
      return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
    return cell instanceof Number number
        ? String.format(Locale.ROOT, "%,d", number.longValue())
        : cell.toString();
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(
            column -> {
              var pad = " ".repeat(widths[column] - cells.get(column).length());
              return column == 0 ? cells.get(column) + pad : pad + cells.get(column);
            })
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
