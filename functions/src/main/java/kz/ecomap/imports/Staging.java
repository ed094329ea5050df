package kz.ecomap.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import kz.ecomap.shared.json.Json;

/**
 * Takes the rows of a file one after another, finds what is wrong with each by itself, and writes
 * the others into files of this machine, all rows of a facility into one: so that no more than a
 * part of them is ever in memory.
 */
final class Staging implements RowSource.Sink, AutoCloseable {
  /** After how many rows progress is told. */
  private static final int PROGRESS = 10_000;

  private final StatementReader reader;
  private final IntPredicate progress;
  private final Faults faults = new Faults();
  private final Doubles doubles = new Doubles();
  private final Path folder;
  private final List<BufferedWriter> writers = new ArrayList<>();
  private int rows;
  private int staged;

  /**
   * Begins.
   *
   * @param progress is told how many rows are read; answers whether to go on
   */
  Staging(int parts, Instant now, IntPredicate progress) throws IOException {
    this.reader = new StatementReader(now);
    this.progress = progress;
    this.folder = Files.createTempDirectory("import");
    for (int i = 0; i < parts; i++) {
      writers.add(Files.newBufferedWriter(file(i), StandardCharsets.UTF_8));
    }
  }

  @Override
  public void row(SourceRow row) {
    count();
    reader.read(row, faults).ifPresent(statement -> stage(row, statement));
  }

  @Override
  public void fault(RowError error) {
    if (error.code().equals("wrong_cell_count")) {
      count();
    }
    faults.accept(error);
  }

  private void count() {
    rows++;
    if (rows > ImportFile.MOST_ROWS) {
      throw new Unreadable("too_many_rows");
    }
    if (rows % PROGRESS == 0 && !progress.test(rows)) {
      throw new Unreadable("stopped");
    }
  }

  private void stage(SourceRow row, Statement statement) {
    staged++;
    var marked = row;
    if (statement instanceof FacilityStatement facility) {
      marked = doubles.earlier(facility.value(), row.row()).map(row::like).orElse(row);
    }
    var writer = writers.get(Part.of(statement.facility(), writers.size()));
    try {
      writer.write(new String(Json.write(marked.toJson()), StandardCharsets.UTF_8));
      writer.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the reading. */
  void finish() throws IOException {
    if (rows == 0 && faults.count() == 0) {
      faults.accept(RowError.of("", 0, "", "no_rows"));
    }
    for (var writer : writers) {
      writer.close();
    }
  }

  Path file(int part) {
    return folder.resolve("part-" + part);
  }

  Faults faults() {
    return faults;
  }

  int rows() {
    return rows;
  }

  /** How many rows are not staged, because there is an error in them. */
  int unreadable() {
    return rows - staged;
  }

  @Override
  public void close() throws IOException {
    for (int i = 0; i < writers.size(); i++) {
      writers.get(i).close();
      Files.deleteIfExists(file(i));
    }
    Files.deleteIfExists(folder);
  }
}
