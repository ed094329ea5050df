package kz.ecomap.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV (RFC 4180) with a header line, read line by line. Lines are counted as a person does in an
 * editor: the header is line 1, and a cell that goes over two lines counts as two.
 */
final class CsvBody {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private final String text;
  private final List<Column> columns;
  private final RowErrors errors;

  /**
   * @param bytes UTF-8, with or without a byte order mark
   * @throws Problem 400 when it is not UTF-8
   */
  CsvBody(byte[] bytes, List<Column> columns, RowErrors errors) {
    this.text = decoded(bytes);
    this.columns = columns;
    this.errors = errors;
  }

  /**
   * Gives every line to its reader and keeps what is wrong with it; blank lines are passed over.
   *
   * @return how many lines of data there are
   */
  int read(Rows rows) {
    try (var parser = FORMAT.parse(new StringReader(text))) {
      var records = parser.iterator();
      List<Column> header = null;
      int count = 0;
      for (int line = next(parser); hasNext(records, line); line = next(parser)) {
        var record = records.next();
        if (isBlank(record)) {
          continue;
        }
        if (header == null) {
          header = header(line, record);
          if (!errors.isEmpty()) {
            return 0;
          }
        } else {
          count++;
          read(line, record, header, rows);
        }
      }
      if (count == 0 && errors.isEmpty()) {
        errors.ofFile("no_rows");
      }
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(int line, CSVRecord record, List<Column> header, Rows rows) {
    if (record.size() != header.size()) {
      errors.ofLine(line, "wrong_cell_count", header.size(), record.size());
      return;
    }
    var json = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < header.size(); i++) {
      header.get(i).put(json, record.get(i));
    }
    try {
      rows.read(line, Fields.of(json));
    } catch (Problem problem) {
      errors.ofForm(line, problem);
    }
  }

  /** The columns in the order of the file. */
  private List<Column> header(int line, CSVRecord record) {
    Map<String, Column> unseen = new HashMap<>();
    columns.forEach(column -> unseen.put(column.name(), column));
    var header = new ArrayList<Column>();
    for (var cell : record) {
      var column = unseen.remove(cell.strip());
      if (column != null) {
        header.add(column);
      } else {
        boolean again = header.stream().anyMatch(seen -> seen.name().equals(cell.strip()));
        errors.ofCell(line, cell.strip(), again ? "duplicate_column" : "unknown_column");
      }
    }
    for (var column : columns) {
      if (column.required() && unseen.containsKey(column.name())) {
        errors.ofCell(line, column.name(), "missing_column");
      }
    }
    return header;
  }

  /** Whether there is one more record; what cannot be read ends the file and is told. */
  private boolean hasNext(Iterator<CSVRecord> records, int line) {
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      errors.ofLine(line, "broken_csv");
      return false;
    }
  }

  /** The line on which the next record begins. */
  private static int next(CSVParser parser) {
    return (int) parser.getCurrentLineNumber() + 1;
  }

  private static boolean isBlank(CSVRecord record) {
    return StreamSupport.stream(record.spliterator(), false).allMatch(String::isBlank);
  }

  private static String decoded(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Problem.badRequest("not_utf8");
    }
  }
}
