package kz.ecomap.imports;

import java.util.List;

/** A row with what it says. */
record ReadRow(SourceRow row, Statement statement) {
  /** An error of the row. */
  RowError error(String column, String code, List<Object> arguments) {
    return new RowError(row.kind().code(), row.row(), column, code, arguments, row.cell(column));
  }
}
