package kz.ecomap.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The hidden sheet of a template from which the drop-downs take their codes, a list a column. */
final class CodeSheet {
  private final Worksheet sheet;
  private final Map<List<String>, Range> ranges = new HashMap<>();

  CodeSheet(Workbook workbook) {
    sheet = workbook.newWorksheet("codes");
  }

  /** Where the codes of a column stand; the same codes stand there once. */
  Range range(ImportKind kind, Column column, List<String> choices) {
    return ranges.computeIfAbsent(
        choices,
        codes -> {
          int at = ranges.size();
          sheet.value(0, at, kind.code() + "." + column.name());
          for (int i = 0; i < codes.size(); i++) {
            write(i + 1, at, codes.get(i), column);
          }
          return sheet.range(1, at, codes.size(), at);
        });
  }

  private void write(int row, int at, String code, Column column) {
    if (column.type() == Column.Type.NUMBER) {
      sheet.value(row, at, Integer.valueOf(code));
    } else {
      sheet.value(row, at, code);
    }
  }

  void finish() {
    sheet.setVisibilityState(VisibilityState.HIDDEN);
  }
}
