package kz.ecomap.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.text.Messages;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Files to be filled in: a header, an explanation and an example, both in rows that begin with #
 * and are passed over when the file comes back.
 */
final class Template {
  /** So many rows of a sheet have drop-downs. */
  private static final int ROWS = 5000;

  /** Below header, explanation and example. */
  private static final int FIRST_ROW = 3;

  private final Language language;

  Template(Language language) {
    this.language = language;
  }

  /** A CSV of one kind, with a byte order mark, by which spreadsheets know that it is UTF-8. */
  byte[] csv(ImportKind kind) {
    var text = new StringBuilder("\uFEFF");
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(kind.columns().stream().map(Column::name).toList());
      printer.printRecord(explanations(kind));
      printer.printRecord(examples(kind));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A workbook with a sheet for each kind, and what one should know on the first sheet. */
  byte[] workbook() {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "Ecomap", "1.0")) {
      readme(workbook.newWorksheet("readme"));
      var codes = new CodeSheet(workbook);
      for (var kind : ImportKind.values()) {
        sheet(workbook.newWorksheet(kind.code()), kind, codes);
      }
      codes.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void readme(Worksheet sheet) {
    sheet.width(0, 110);
    var lines = Messages.text(language, "template.readme").split("\\|", -1);
    for (int i = 0; i < lines.length; i++) {
      sheet.value(i, 0, lines[i].strip());
      sheet.style(i, 0).wrapText(true).set();
    }
    sheet.style(0, 0).bold().fontSize(14).set();
  }

  private void sheet(Worksheet sheet, ImportKind kind, CodeSheet codes) {
    var columns = kind.columns();
    var explanations = explanations(kind);
    var examples = examples(kind);
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      sheet.value(0, i, column.name());
      sheet.value(1, i, explanations.get(i));
      sheet.value(2, i, examples.get(i));
      sheet.width(i, 22);
      if (column.type() != Column.Type.NUMBER) {
        // Else a spreadsheet makes numbers of texts: it cuts the zeros before a BIN.
        sheet.range(FIRST_ROW, i, ROWS, i).style().format("@").set();
      }
      int list = i;
      Choices.of(kind, column)
          .ifPresent(
              choices ->
                  sheet
                      .range(FIRST_ROW, list, ROWS, list)
                      .validateWithList(codes.range(kind, column, choices))
                      .allowBlank(true));
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("DDEBE3").set();
    sheet.range(1, 0, 2, columns.size() - 1).style().italic().wrapText(true).set();
    sheet.freezePane(0, FIRST_ROW);
  }

  private List<String> explanations(ImportKind kind) {
    var texts =
        kind.columns().stream()
            .map(
                column -> {
                  var text = ColumnNotes.of(kind, column).text().in(language);
                  return column.required() ? text + " ●" : text;
                })
            .toList();
    return marked(texts);
  }

  private static List<String> examples(ImportKind kind) {
    return marked(
        kind.columns().stream().map(column -> ColumnNotes.of(kind, column).example()).toList());
  }

  /** As a row that is passed over. */
  private static List<String> marked(List<String> texts) {
    return Stream.concat(Stream.of("# " + texts.get(0)), texts.stream().skip(1)).toList();
  }
}
