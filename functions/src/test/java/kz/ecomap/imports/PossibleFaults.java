package kz.ecomap.imports;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the forms can find wrong with rows of a kind, found by trying: in some rows every cell gets
 * one text after another, right and wrong ones. So a fault that somebody adds to a form is known
 * here without being written down.
 */
final class PossibleFaults {
  /** Longer than any cell may be. */
  private static final String LONG = "x".repeat(1001);

  /** With a character that no text may have. */
  private static final String BELL = "a\u0007b";

  private static final List<String> TEXTS =
      List.of(
          "",
          "x",
          LONG,
          BELL,
          "-1",
          "0",
          "1",
          "1.0000000001",
          "9999999999",
          "1e30",
          "1990-01-01",
          "2020-01-01",
          "2026-11-01",
          "2099-01-01");

  /** Of longer lists of codes some are enough. */
  private static final int CODES = 6;

  private final ImportKind kind;
  private final StatementReader reader;
  private final Set<String> found = new TreeSet<>();

  private PossibleFaults(ImportKind kind, Instant now) {
    this.kind = kind;
    this.reader = new StatementReader(now);
  }

  /**
   * Every fault with its column, as in {@code totalKg out_of_range}.
   *
   * @param rows from which to begin, as different as can be
   */
  static Set<String> of(ImportKind kind, Stream<Map<String, String>> rows, Instant now) {
    var faults = new PossibleFaults(kind, now);
    rows.forEach(faults::vary);
    return faults.found;
  }

  private void vary(Map<String, String> row) {
    for (var column : kind.columns()) {
      var codes = Choices.of(kind, column).stream().flatMap(List::stream).limit(CODES);
      Stream.concat(TEXTS.stream(), codes)
          .forEach(
              text -> {
                var varied = new LinkedHashMap<>(row);
                varied.put(column.name(), text);
                varied.values().removeIf(String::isBlank);
                read(new SourceRow(kind, 1, varied));
              });
    }
  }

  private void read(SourceRow row) {
    var statement = reader.read(row, error -> found.add(error.column() + " " + error.code()));
    if (statement.isPresent() && !statement.get().facility().equals(facility(row))) {
      throw new AssertionError("said of another facility: " + row);
    }
  }

  private static String facility(SourceRow row) {
    return row.kind() == ImportKind.FACILITIES ? row.cell("id") : row.cell("facility");
  }
}
