package kz.ecomap.imports;

import java.util.HashMap;
import java.util.Map;
import kz.ecomap.shared.csv.CsvResource;
import kz.ecomap.shared.text.Names;

/**
 * What templates say of columns, from {@code columns.csv}: what belongs into a cell, in three
 * languages, and an example. A line with the kind {@code *} is for every kind that has the column.
 */
final class ColumnNotes {
  /**
   * What is said of one column.
   *
   * @param example may be empty
   */
  record Note(Names text, String example) {}

  private static final Map<String, Note> ALL = load();

  private ColumnNotes() {}

  static Note of(ImportKind kind, Column column) {
    var note = ALL.getOrDefault(kind.code() + "/" + column.name(), ALL.get("*/" + column.name()));
    if (note == null) {
      throw new IllegalStateException("nothing is said of " + kind + " " + column.name());
    }
    return note;
  }

  private static Map<String, Note> load() {
    var all = new HashMap<String, Note>();
    CsvResource.read(
            ColumnNotes.class,
            "columns.csv",
            line ->
                Map.entry(
                    line.get("kind") + "/" + line.get("column"),
                    new Note(
                        new Names(line.get("kk"), line.get("ru"), line.get("en")),
                        line.get("example"))))
        .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    return all;
  }
}
