package kz.ecomap.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A workbook (Office Open XML) with a sheet for each kind of rows, named by its code, read row by
 * row. A row whose first cell begins with # is an explanation and is passed over.
 */
final class WorkbookRows implements RowSource {
  /** Sheets of the template that have no data. */
  static final Set<String> WITHOUT_DATA = Set.of("readme", "codes");

  /** Spreadsheets keep numbers as binary fractions, of which 15 digits are certain. */
  private static final MathContext DIGITS = new MathContext(15);

  private final Path file;
  private final Optional<ImportKind> only;

  /**
   * @param only the kind of the rows, when the file was said to have one kind
   */
  WorkbookRows(Path file, Optional<ImportKind> only) {
    this.file = file;
    this.only = only;
  }

  @Override
  public void read(Sink sink) throws IOException {
    WorkbookGuard.check(file);
    try (var workbook = new ReadableWorkbook(file.toFile())) {
      var sheets = workbook.getSheets().toList();
      for (var sheet : sheets) {
        var name = sheet.getName().strip().toLowerCase(Locale.ROOT);
        if (WITHOUT_DATA.contains(name)) {
          continue;
        }
        var kind = kind(name, sheets.size());
        if (kind.isPresent()) {
          read(sheet, kind.get(), sink);
        } else {
          sink.fault(RowError.of(sheet.getName(), 0, "", "unknown_sheet"));
        }
      }
    } catch (ExcelReaderException | IOException | UncheckedIOException e) {
      throw new Unreadable("not_a_workbook");
    }
  }

  private Optional<ImportKind> kind(String name, int sheets) {
    if (only.isPresent()) {
      boolean meant = sheets == 1 || name.equals(only.get().code());
      return only.filter(kind -> meant);
    }
    return ImportKind.codes().contains(name) ? Optional.of(ImportKind.of(name)) : Optional.empty();
  }

  private static void read(Sheet sheet, ImportKind kind, Sink sink) throws IOException {
    try (var rows = sheet.openStream()) {
      Optional<Header> header = Optional.empty();
      for (var row : (Iterable<Row>) rows::iterator) {
        var texts = texts(row, header.map(Header::columns).orElse(List.of()));
        if (texts.stream().allMatch(String::isBlank) || texts.get(0).startsWith("#")) {
          continue;
        }
        if (header.isEmpty()) {
          header = Header.read(kind, row.getRowNum(), texts, sink);
          if (header.isEmpty()) {
            return;
          }
        } else if (texts.size() > header.get().columns().size()) {
          int cells = header.get().columns().size();
          sink.fault(
              RowError.of(
                  kind.code(), row.getRowNum(), "", "wrong_cell_count", cells, texts.size()));
        } else {
          while (texts.size() < header.get().columns().size()) {
            texts.add("");
          }
          sink.row(header.get().row(row.getRowNum(), texts));
        }
      }
    }
  }

  /** The cells up to the last one that is not blank. */
  private static List<String> texts(Row row, List<Column> columns) {
    var texts = new ArrayList<String>();
    for (int i = 0; i < row.getCellCount(); i++) {
      boolean day = i < columns.size() && columns.get(i).type() == Column.Type.DAY;
      var text = row.getOptionalCell(i).map(cell -> text(cell, day)).orElse("");
      texts.add(text);
    }
    while (!texts.isEmpty() && texts.get(texts.size() - 1).isBlank()) {
      texts.remove(texts.size() - 1);
    }
    return texts;
  }

  private static String text(Cell cell, boolean day) {
    if (cell.getType() == CellType.NUMBER && day) {
      return cell.asDate().toLocalDate().toString();
    }
    if (cell.getType() == CellType.NUMBER) {
      var number = cell.asNumber().round(DIGITS);
      return number.signum() == 0 ? "0" : plain(number.stripTrailingZeros());
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return cell.asBoolean() ? "true" : "false";
    }
    var text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
    return text == null ? "" : text;
  }

  /** Without an exponent, unless that would make a monster of it. */
  private static String plain(BigDecimal number) {
    return Math.abs(number.scale()) > 30 ? number.toString() : number.toPlainString();
  }
}
