package kz.ecomap.shared.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file that ships with the code: UTF-8, RFC 4180, a header line. */
public final class CsvResource {
  private CsvResource() {}

  /** One value per record, in the file's order. */
  public static <T> List<T> read(Class<?> beside, String file, Function<CSVRecord, T> each) {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file + " beside " + beside.getName());
      }
      try (var parser = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return parser.stream().map(each).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
