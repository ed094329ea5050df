package kz.ecomap.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV (RFC 4180, UTF-8 with or without a byte order mark) with a header line, read as it comes.
 * Lines are counted as a person does in an editor: the header is line 1, and a cell that goes over
 * two lines counts as two. A line that begins with # is an explanation and is passed over.
 */
final class CsvRows implements RowSource {
  /** The most characters of one record; a quotation mark that nobody closes ends here. */
  static final int MOST_OF_RECORD = 100_000;

  private final InputStream in;
  private final ImportKind kind;

  CsvRows(InputStream in, ImportKind kind) {
    this.in = in;
    this.kind = kind;
  }

  @Override
  public void read(Sink sink) throws IOException {
    try (var reader = new BoundedRecords(decoded(in));
        var parser = CSVFormat.RFC4180.parse(reader)) {
      read(parser, reader, sink);
    } catch (CharacterCodingException e) {
      throw new Unreadable("not_utf8");
    }
  }

  private void read(CSVParser parser, BoundedRecords reader, Sink sink) throws IOException {
    var records = parser.iterator();
    Optional<Header> header = Optional.empty();
    for (int line = next(parser); hasNext(records, line, sink); line = next(parser)) {
      var record = records.next().toList();
      reader.recordDone();
      if (record.stream().allMatch(String::isBlank) || record.get(0).startsWith("#")) {
        continue;
      }
      if (header.isEmpty()) {
        header = Header.read(kind, line, record, sink);
        if (header.isEmpty()) {
          return;
        }
      } else if (record.size() != header.get().columns().size()) {
        int cells = header.get().columns().size();
        sink.fault(RowError.of(kind.code(), line, "", "wrong_cell_count", cells, record.size()));
      } else {
        sink.row(header.get().row(line, record));
      }
    }
  }

  /** Whether there is one more record; what cannot be read ends the file and is told. */
  private boolean hasNext(Iterator<CSVRecord> records, int line, Sink sink) throws IOException {
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException coding) {
        throw coding;
      }
      if (e.getCause() instanceof StreamFailed failed) {
        throw failed;
      }
      sink.fault(RowError.of(kind.code(), line, "", "broken_csv"));
      return false;
    }
  }

  /** The line on which the next record begins. */
  private static int next(CSVParser parser) {
    return (int) parser.getCurrentLineNumber() + 1;
  }

  private static Reader decoded(InputStream in) throws IOException {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var reader = new PushbackReader(new InputStreamReader(in, decoder), 1);
    int first = reader.read();
    if (first != -1 && first != '\uFEFF') {
      reader.unread(first);
    }
    return reader;
  }

  /** The stream broke off, which is nobody's fault and will be tried again. */
  private static final class StreamFailed extends IOException {
    private static final long serialVersionUID = 1L;

    StreamFailed(IOException cause) {
      super(cause);
    }
  }

  /** Refuses to hand out more of one record than fits memory. */
  private static final class BoundedRecords extends FilterReader {
    private int ofRecord;

    BoundedRecords(Reader in) {
      super(in);
    }

    void recordDone() {
      ofRecord = 0;
    }

    @Override
    public int read() throws IOException {
      var one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int read;
      try {
        read = super.read(buffer, offset, length);
      } catch (CharacterCodingException e) {
        throw e;
      } catch (IOException e) {
        throw new StreamFailed(e);
      }
      ofRecord += Math.max(read, 0);
      if (ofRecord > MOST_OF_RECORD) {
        throw new IOException("a record without an end");
      }
      return read;
    }
  }
}
