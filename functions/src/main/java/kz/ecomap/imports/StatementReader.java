package kz.ecomap.imports;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;

/** Makes statements of rows, by the same forms that read the JSON of the same things. */
final class StatementReader {
  private final Instant now;

  StatementReader(Instant now) {
    this.now = now;
  }

  /** What a row says; empty when something is wrong with it, every fault of which is told. */
  Optional<Statement> read(SourceRow row, Consumer<RowError> faults) {
    var json = JsonNodeFactory.instance.objectNode();
    for (var column : row.kind().columns()) {
      column.put(json, row.cell(column.name()));
    }
    try {
      return Optional.of(row.kind().statement(Fields.of(json), now));
    } catch (Problem problem) {
      for (var error : problem.errors()) {
        var column = columnAt(row.kind(), JsonPointer.compile(error.pointer()));
        faults.accept(
            new RowError(
                row.kind().code(),
                row.row(),
                column,
                error.code(),
                error.arguments(),
                row.cell(column)));
      }
      return Optional.empty();
    }
  }

  /** The column that a pointer of a form or of a check is about. */
  static String columnAt(ImportKind kind, JsonPointer pointer) {
    return kind.columns().stream()
        .filter(column -> column.isAt(pointer))
        .findFirst()
        .map(Column::name)
        .orElseThrow(() -> new IllegalStateException("no column is at " + pointer));
  }
}
