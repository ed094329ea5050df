package kz.ecomap.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ecomap.shared.http.Fields;

/**
 * A file that somebody wants to import.
 *
 * @param kind of its rows, or {@link #WORKBOOK}
 * @param fileName as the editor knows it, at most 200 characters
 * @param contentType one of {@link #CSV} and {@link #XLSX}
 * @param size bytes, 1 to {@link #MOST_BYTES}
 * @param sha256 of the bytes, 64 lower-case hex digits
 */
record ImportFile(String kind, String fileName, String contentType, int size, String sha256) {
  /** The kind of a workbook that has a sheet for each kind of rows. */
  static final String WORKBOOK = "workbook";

  static final String CSV = "text/csv";

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** 50 MB. */
  static final int MOST_BYTES = 50_000_000;

  /** The most rows of data of a file. */
  static final int MOST_ROWS = 200_000;

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * Reads a body.
   *
   * @throws kz.ecomap.shared.http.Problem 422 with every error
   */
  static ImportFile of(Fields fields) {
    var kinds = new ArrayList<>(ImportKind.codes());
    kinds.add(WORKBOOK);
    var kind = fields.required("kind", fields.oneOf("kind", kinds));
    var fileName = fields.required("fileName", fields.text("fileName", 1, 200));
    var contentType =
        fields.required("contentType", fields.oneOf("contentType", List.of(CSV, XLSX)));
    var size = fields.required("size", fields.integer("size", 1, MOST_BYTES));
    var sha256 = fields.required("sha256", fields.matching("sha256", SHA256, "not_a_sha256"));
    if (WORKBOOK.equals(kind) && CSV.equals(contentType)) {
      fields.reject("kind", "csv_is_one_kind");
    }
    fields.done();
    return new ImportFile(kind, fileName, contentType, size, sha256);
  }

  boolean isWorkbook() {
    return contentType.equals(XLSX);
  }

  /** The one kind of its rows; absent of a workbook with several. */
  Optional<ImportKind> onlyKind() {
    return kind.equals(WORKBOOK) ? Optional.empty() : Optional.of(ImportKind.of(kind));
  }
}
