package kz.ecomap.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.enterprises.Edit;
import kz.ecomap.enterprises.Facilities;
import kz.ecomap.shared.http.FieldError;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.text.Language;

/** Small imports of CSV: everything is written, in one transaction, or nothing. */
final class Imports {
  /** More errors would not fit an answer, and nobody reads more. */
  static final int MOST_ERRORS = 1000;

  private final Facilities facilities;
  private final InstantSource clock;

  Imports(Facilities facilities, InstantSource clock) {
    this.facilities = facilities;
    this.clock = clock;
  }

  /**
   * Writes what a CSV says.
   *
   * @param dryRun whether to write nothing and only say what would be
   * @throws Problem 400 when it is not UTF-8, 422 with everything that is wrong or, when nothing
   *     is, with everything that is doubted, 412 when somebody changed one of its facilities
   *     meanwhile; then nothing is written
   */
  ImportResult run(ImportKind kind, byte[] csv, boolean dryRun, Language language) {
    var faults = new Faults();
    var rows = rows(kind, csv, faults);
    var byFacility = new LinkedHashMap<String, List<ReadRow>>();
    for (var read : rows) {
      byFacility
          .computeIfAbsent(read.statement().facility(), facility -> new ArrayList<>())
          .add(read);
    }
    int writes = byFacility.values().stream().mapToInt(Imports::writes).sum();
    if (writes > Facilities.MOST_WRITES) {
      var code = "import_too_large";
      faults.accept(RowError.of("", 0, "", code, Facilities.MOST_WRITES, writes));
      refuse(faults);
    }
    var edits = new ArrayList<Edit>();
    var held = new ArrayList<HeldRow>();
    int created = 0;
    int revised = 0;
    for (var entry : byFacility.entrySet()) {
      var stored = facilities.find(entry.getKey());
      held.addAll(held(entry.getValue(), stored, faults));
      if (faults.count() == 0 && held.isEmpty()) {
        var statements = entry.getValue().stream().map(ReadRow::statement).toList();
        var merge = Merge.of(stored, statements, clock.instant());
        merge.edit().ifPresent(edits::add);
        created += merge.created();
        revised += merge.revised();
      }
    }
    refuse(faults);
    refuse(held, language);
    if (!dryRun && !edits.isEmpty()) {
      facilities.saveAll(edits);
    }
    return new ImportResult(kind.code(), rows.size(), created, revised, dryRun);
  }

  private List<ReadRow> rows(ImportKind kind, byte[] csv, Faults faults) {
    var reader = new StatementReader(clock.instant());
    var doubles = new Doubles();
    var rows = new ArrayList<ReadRow>();
    var count = new int[1];
    var sink =
        new RowSource.Sink() {
          @Override
          public void row(SourceRow row) {
            count[0]++;
            reader
                .read(row, faults)
                .ifPresent(statement -> rows.add(new ReadRow(marked(row, statement), statement)));
          }

          @Override
          public void fault(RowError error) {
            faults.accept(error);
          }

          private SourceRow marked(SourceRow row, Statement statement) {
            return statement instanceof FacilityStatement facility
                ? doubles.earlier(facility.value(), row.row()).map(row::like).orElse(row)
                : row;
          }
        };
    try {
      new CsvRows(new ByteArrayInputStream(csv), kind).read(sink);
    } catch (Unreadable e) {
      throw Problem.badRequest(e.code());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (count[0] == 0 && faults.count() == 0) {
      faults.accept(RowError.of("", 0, "", "no_rows"));
    }
    return rows;
  }

  private List<HeldRow> held(List<ReadRow> rows, Optional<Dossier> stored, Faults faults) {
    var stocked = new StoredDoubles(facilities);
    return FacilityCheck.check(rows, stored, stocked, clock.instant(), faults).stream()
        .filter(Verdict::held)
        .map(HeldRow::of)
        .toList();
  }

  /**
   * A facility is one item, a report two, an entry one; a transaction takes no more than so many.
   */
  private static int writes(List<ReadRow> rows) {
    var bySubject = new HashMap<Object, Integer>();
    for (var row : rows) {
      bySubject.put(row.statement().subject(), row.statement().writes());
    }
    return 1 + bySubject.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void refuse(Faults faults) {
    if (faults.count() > 0) {
      var errors = new ArrayList<FieldError>();
      faults.kept().stream()
          .sorted(RowError.IN_ORDER)
          .limit(MOST_ERRORS)
          .forEach(error -> errors.add(fieldError(error)));
      if (faults.count() > MOST_ERRORS) {
        errors.add(FieldError.of("/rows", "more_errors", faults.count() - MOST_ERRORS));
      }
      throw Problem.invalid(errors);
    }
  }

  private static FieldError fieldError(RowError error) {
    var row = error.row() == 0 ? "" : "/" + error.row();
    var column = error.column().replace("~", "~0").replace("/", "~1");
    var cell = column.isEmpty() ? "" : "/" + column;
    return new FieldError("/rows" + row + cell, error.code(), error.arguments());
  }

  private static void refuse(List<HeldRow> held, Language language) {
    if (!held.isEmpty()) {
      var none = Optional.<Decision>empty();
      List<Map<String, Object>> views =
          held.stream().limit(MOST_ERRORS).map(row -> row.view(none, language)).toList();
      throw Problem.unprocessable("rows_held").about("held", views);
    }
  }
}
