package kz.ecomap.imports;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.ecomap.imports.EntryStatement.Repeated;
import kz.ecomap.oversight.Addition;
import kz.ecomap.oversight.Oversight;

/**
 * Checks what rows say of a facility's permits and inspections against each other and against what
 * is stored.
 */
final class EntryCheck {
  private final Consumer<RowError> errors;
  private final Map<Object, ReadRow> first = new HashMap<>();
  private Oversight oversight;

  private EntryCheck(Oversight stored, Consumer<RowError> errors) {
    this.oversight = stored;
    this.errors = errors;
  }

  /**
   * The rows that can be, in their order; those that are about something else are among them.
   *
   * @param errors takes what is wrong with the others
   */
  static List<ReadRow> fitting(List<ReadRow> rows, Oversight stored, Consumer<RowError> errors) {
    var check = new EntryCheck(stored, errors);
    var fitting = new ArrayList<ReadRow>();
    for (var read : rows) {
      if (!(read.statement() instanceof EntryStatement said) || check.fits(read, said)) {
        fitting.add(read);
      }
    }
    return fitting;
  }

  private boolean fits(ReadRow read, EntryStatement said) {
    var error = contradiction(read, said).or(() -> misfit(read, said));
    error.ifPresent(errors);
    if (error.isEmpty()) {
      oversight = Addition.to(oversight, said.said());
      said.repeated().forEach(repeated -> first.putIfAbsent(repeated.key(), read));
    }
    return error.isEmpty();
  }

  private Optional<RowError> misfit(ReadRow read, EntryStatement said) {
    return Addition.misfit(oversight, said.said())
        .map(
            error -> {
              var pointer = JsonPointer.compile(error.pointer());
              var column = StatementReader.columnAt(read.row().kind(), pointer);
              return read.error(column, error.code(), error.arguments());
            });
  }

  /** What a row says otherwise than an earlier one of the same entry. */
  private Optional<RowError> contradiction(ReadRow read, EntryStatement said) {
    for (var repeated : said.repeated()) {
      var earlier = first.get(repeated.key());
      if (earlier != null && !repeated.equals(repeatedBy(earlier, repeated.key()))) {
        var column = differing(read.row(), earlier.row(), repeated.place());
        return Optional.of(read.error(column, "other_than_row", List.of(earlier.row().row())));
      }
    }
    return Optional.empty();
  }

  private static Repeated repeatedBy(ReadRow earlier, Object key) {
    return ((EntryStatement) earlier.statement())
        .repeated().stream()
            .filter(repeated -> repeated.key().equals(key))
            .findFirst()
            .orElseThrow();
  }

  /** The first column of a place in which two rows are not the same. */
  private static String differing(SourceRow row, SourceRow other, String place) {
    return row.kind().columns().stream()
        .filter(column -> column.pointer().head().toString().equals(place))
        .filter(column -> !column.same(row.cell(column.name()), other.cell(column.name())))
        .findFirst()
        .map(Column::name)
        .orElseThrow(() -> new IllegalStateException("the rows say the same"));
  }
}
