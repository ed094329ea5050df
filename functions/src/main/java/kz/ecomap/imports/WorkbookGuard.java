package kz.ecomap.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Refuses workbooks that would not fit memory once they are unpacked, before anything interprets
 * them: it unpacks everything once, counts, and keeps nothing. Sizes that a file states of itself
 * are not believed.
 */
final class WorkbookGuard {
  /** All parts together, unpacked, bytes; 200,000 rows of 14 cells take about half. */
  static final long MOST_IN_ALL = 300_000_000;

  /** The texts that sheets share, which a reader keeps, bytes. */
  static final long MOST_SHARED_TEXTS = 16_000_000;

  /** One row, bytes; a row with every column and long texts takes a tenth. */
  static final int MOST_OF_ROW = 2_000_000;

  /** Parts of the package. */
  static final int MOST_ENTRIES = 500;

  private static final byte[] ROW = "<row".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  private long total;

  private WorkbookGuard() {}

  /**
   * Looks through a file.
   *
   * @throws Unreadable when it is no package, or too large, or declares entities
   */
  static void check(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var guard = new WorkbookGuard();
      refuse(zip.size() > MOST_ENTRIES, "workbook_too_large");
      refuse(zip.size() == 0, "not_a_workbook");
      for (var entry : Collections.list(zip.entries())) {
        long most = entry.getName().endsWith("sharedStrings.xml") ? MOST_SHARED_TEXTS : MOST_IN_ALL;
        try (var part = zip.getInputStream(entry)) {
          guard.unpack(part, most, entry.getName().contains("worksheets/"));
        }
      }
    } catch (ZipException e) {
      throw new Unreadable("not_a_workbook");
    }
  }

  private void unpack(InputStream part, long most, boolean sheet) throws IOException {
    var buffer = new byte[65_536];
    long ofPart = 0;
    long ofRow = 0;
    int inRow = 0;
    int inDoctype = 0;
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      ofPart += read;
      total += read;
      refuse(ofPart > most || total > MOST_IN_ALL, "workbook_too_large");
      for (int i = 0; i < read; i++) {
        ofRow++;
        inRow = matched(ROW, inRow, buffer[i]);
        if (inRow == ROW.length) {
          ofRow = 0;
          inRow = 0;
        }
        inDoctype = matched(DOCTYPE, inDoctype, buffer[i]);
        refuse(inDoctype == DOCTYPE.length, "not_a_workbook");
      }
      refuse(sheet && ofRow > MOST_OF_ROW, "workbook_too_large");
    }
  }

  /** How many bytes of a word are matched after one more byte. */
  private static int matched(byte[] word, int before, byte next) {
    if (before < word.length && next == word[before]) {
      return before + 1;
    }
    return next == word[0] ? 1 : 0;
  }

  private static void refuse(boolean wrong, String code) {
    if (wrong) {
      throw new Unreadable(code);
    }
  }
}
