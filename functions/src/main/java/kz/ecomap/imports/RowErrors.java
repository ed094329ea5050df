package kz.ecomap.imports;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.ecomap.shared.http.FieldError;
import kz.ecomap.shared.http.Problem;

/** What is wrong with a CSV, by line and column. */
final class RowErrors {
  /** More would not fit an answer, and nobody reads more. */
  static final int MOST = 1000;

  private record Found(int line, FieldError error) {}

  private final List<Column> columns;
  private final List<Found> found = new ArrayList<>();

  RowErrors(List<Column> columns) {
    this.columns = columns;
  }

  /** Something wrong with the whole file. */
  void ofFile(String code, Object... arguments) {
    found.add(new Found(0, FieldError.of("/rows", code, arguments)));
  }

  /** Something wrong with a line. */
  void ofLine(int line, String code, Object... arguments) {
    found.add(new Found(line, FieldError.of("/rows/" + line, code, arguments)));
  }

  /** Something wrong with a cell. */
  void ofCell(int line, String column, String code, Object... arguments) {
    var escaped = column.replace("~", "~0").replace("/", "~1");
    found.add(new Found(line, FieldError.of("/rows/" + line + "/" + escaped, code, arguments)));
  }

  /** What a form said of a line's JSON. */
  void ofForm(int line, Problem problem) {
    for (var error : problem.errors()) {
      var column = columnAt(JsonPointer.compile(error.pointer()));
      ofCell(line, column, error.code(), error.arguments().toArray());
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Ends the reading.
   *
   * @throws Problem 422 with what is wrong, the file's lines in order
   */
  void done() {
    if (found.isEmpty()) {
      return;
    }
    found.sort(Comparator.comparingInt(Found::line));
    var errors = new ArrayList<FieldError>();
    found.stream().limit(MOST).forEach(each -> errors.add(each.error()));
    if (found.size() > MOST) {
      errors.add(FieldError.of("/rows", "more_errors", found.size() - MOST));
    }
    throw Problem.invalid(errors);
  }

  private String columnAt(JsonPointer error) {
    return columns.stream()
        .filter(column -> column.isAt(error))
        .findFirst()
        .map(Column::name)
        .orElseThrow(() -> new IllegalStateException("no column is at " + error));
  }
}
