package kz.ecomap.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a sheet in the order in which the file has them. */
final class Header {
  private final ImportKind kind;
  private final List<Column> columns;

  private Header(ImportKind kind, List<Column> columns) {
    this.kind = kind;
    this.columns = columns;
  }

  /** Reads the line of column names; empty when it is wrong, which is told to the sink. */
  static Optional<Header> read(
      ImportKind kind, int row, Iterable<String> names, RowSource.Sink sink) {
    Map<String, Column> unseen = new HashMap<>();
    kind.columns().forEach(column -> unseen.put(column.name(), column));
    var header = new ArrayList<Column>();
    boolean right = true;
    for (var cell : names) {
      var name = cell.strip();
      var column = unseen.remove(name);
      if (column == null) {
        boolean again = header.stream().anyMatch(seen -> seen.name().equals(name));
        var code = again ? "duplicate_column" : "unknown_column";
        sink.fault(RowError.of(kind.code(), row, name, code));
        right = false;
      } else {
        header.add(column);
      }
    }
    for (var column : kind.columns()) {
      if (column.required() && unseen.containsKey(column.name())) {
        sink.fault(RowError.of(kind.code(), row, column.name(), "missing_column"));
        right = false;
      }
    }
    return right ? Optional.of(new Header(kind, List.copyOf(header))) : Optional.empty();
  }

  List<Column> columns() {
    return columns;
  }

  /** A row with as many cells as there are columns. */
  SourceRow row(int number, List<String> texts) {
    var cells = new LinkedHashMap<String, String>();
    for (int i = 0; i < columns.size(); i++) {
      if (!texts.get(i).isBlank()) {
        cells.put(columns.get(i).name(), texts.get(i).strip());
      }
    }
    return new SourceRow(kind, number, cells);
  }
}
