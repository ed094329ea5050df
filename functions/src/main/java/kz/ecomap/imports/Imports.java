package kz.ecomap.imports;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.enterprises.Facilities;
import kz.ecomap.shared.http.Problem;

/** Imports of CSV: everything is written, in one transaction, or nothing. */
final class Imports {
  private final Facilities facilities;
  private final InstantSource clock;

  Imports(Facilities facilities, InstantSource clock) {
    this.facilities = facilities;
    this.clock = clock;
  }

  /**
   * Writes what a CSV says.
   *
   * @throws Problem 400 when it is not UTF-8, 422 with everything that is wrong, 412 when somebody
   *     changed one of its facilities meanwhile; then nothing is written
   */
  ImportResult run(ImportKind kind, byte[] csv) {
    var errors = new RowErrors(kind.columns());
    var rows = kind.rows(clock.instant());
    int count = new CsvBody(csv, kind.columns(), errors).read(rows);
    // Each facility and report is one item, and a transaction takes no more.
    if (rows.writes() > Facilities.MOST_WRITES) {
      errors.ofFile("import_too_large", Facilities.MOST_WRITES, rows.writes());
      errors.done();
    }
    var stored = stored(rows, errors);
    errors.done();
    var plan = rows.plan(stored::get);
    facilities.saveAll(plan.edits());
    return new ImportResult(kind.code(), count, plan.created(), plan.revised());
  }

  /** The facilities that the rows touch; one that should be there and is not is an error. */
  private Map<String, Dossier> stored(Rows rows, RowErrors errors) {
    var stored = new HashMap<String, Dossier>();
    for (var id : rows.touched()) {
      facilities.find(id).ifPresent(dossier -> stored.put(id, dossier));
    }
    rows.expected()
        .forEach(
            (id, lines) -> {
              if (!stored.containsKey(id)) {
                lines.forEach(line -> errors.ofCell(line, "facility", "unknown_facility"));
              }
            });
    return stored;
  }
}
