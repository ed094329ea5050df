package kz.ecomap.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import kz.ecomap.imports.Import.State;

/**
 * Reads what was uploaded, once, row by row, and stages it for the check. Everything can be
 * repeated: the stored state changes last, and only from what it was.
 */
public final class Reading {
  private final ImportStore store;
  private final StagedFiles files;
  private final InstantSource clock;

  /** Of imports of one table and their files. */
  public Reading(ImportStore store, StagedFiles files, InstantSource clock) {
    this.store = store;
    this.files = files;
    this.clock = clock;
  }

  /** Reads the upload of an import, if there is still something to read, and removes it. */
  void read(String id) {
    var waiting = store.find(id).filter(Reading::isUnread);
    if (waiting.isPresent()) {
      var upload = files.uploaded(id);
      if (upload.isEmpty()) {
        return;
      }
      try (var in = upload.get()) {
        stage(waiting.get(), in);
      } catch (Unreadable e) {
        store.fail(waiting.get(), e.code());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    files.discard(id);
  }

  private static boolean isUnread(Import known) {
    return known.state() == State.AWAITING_UPLOAD
        || (known.state() == State.CHECKING && known.parts() == 0);
  }

  private void stage(Import unread, InputStream in) throws IOException {
    int parts = Part.countFor(unread.file());
    store.reading(unread, 0);
    try (var staging = new Staging(parts, clock.instant(), rows -> store.reading(unread, rows))) {
      try {
        rows(unread.file(), CheckedUpload.of(in, unread.file()), staging);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      staging.finish();
      for (int part = 0; part < parts; part++) {
        files.put(Names.rows(unread.id(), part), staging.file(part));
      }
      var faults = staging.faults();
      files.put(
          Names.errorsOfReading(unread.id()),
          faults.kept().stream().map(RowError::toJson).toList());
      store.staged(unread, parts, staging.rows(), staging.unreadable(), faults);
    }
  }

  private static void rows(ImportFile file, CheckedUpload upload, Staging staging)
      throws IOException {
    if (!file.isWorkbook()) {
      new CsvRows(upload, file.onlyKind().orElseThrow()).read(staging);
      upload.finish();
      return;
    }
    var copy = Files.createTempFile("import", ".xlsx");
    try {
      Files.copy(upload, copy, StandardCopyOption.REPLACE_EXISTING);
      upload.finish();
      new WorkbookRows(copy, file.onlyKind()).read(staging);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Under which names the steps of an import leave things for each other. */
  static final class Names {
    private Names() {}

    static String rows(String id, int part) {
      return id + "/rows/" + part;
    }

    static String errorsOfReading(String id) {
      return id + "/errors/reading";
    }

    static String errors(String id, Part part) {
      return id + "/errors/" + part.object();
    }

    static String checked(String id, Part part) {
      return id + "/checked/" + part.object();
    }

    static String held(String id, Part part) {
      return id + "/held/" + part.object();
    }
  }
}
