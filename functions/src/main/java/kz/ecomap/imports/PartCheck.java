package kz.ecomap.imports;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.enterprises.Facilities;
import kz.ecomap.imports.Import.Count;
import kz.ecomap.imports.Import.State;
import kz.ecomap.imports.Reading.Names;
import kz.ecomap.shared.id.Ids;

/** Checks one part of an import's rows: a step. */
final class PartCheck {
  private final ImportStore store;
  private final StagedFiles files;
  private final Facilities facilities;
  private final Ids ids;
  private final InstantSource clock;

  PartCheck(
      ImportStore store, StagedFiles files, Facilities facilities, Ids ids, InstantSource clock) {
    this.store = store;
    this.files = files;
    this.facilities = facilities;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Checks the next part.
   *
   * @return how many rows it had
   */
  int check(Import known) {
    var id = known.id();
    var rows = files.lines(Names.rows(id, known.part()), Integer.MAX_VALUE, SourceRow::of);
    var faults = new Faults();
    var verdicts = verdicts(rows, faults);
    var held = verdicts.stream().filter(Verdict::held).map(HeldRow::of).toList();
    var part = new Part(known.part(), ids.next(), held.size(), faults.count());
    files.put(
        Names.checked(id, part),
        verdicts.stream().map(it -> new CheckedRow(it.row(), it.held()).toJson()).toList());
    if (!held.isEmpty()) {
      files.put(Names.held(id, part), held.stream().map(HeldRow::toJson).toList());
    }
    if (faults.count() > 0) {
      files.put(Names.errors(id, part), faults.kept().stream().map(RowError::toJson).toList());
    }
    var counted = new EnumMap<Count, Integer>(Count.class);
    counted.put(Count.ROWS_CHECKED, rows.size());
    counted.put(Count.HELD, held.size());
    counted.put(Count.CLEAN, verdicts.size() - held.size());
    counted.put(Count.ERRORS, faults.count());
    counted.put(Count.REPORTS, clean(verdicts));
    var move = Move.toNextPart(known, State.CHECKED, counted);
    if (move.state() == State.CHECKED) {
      move = move.showing(new FileErrors(store, files).first(known, part));
    }
    store.move(move, store.adding(id, part));
    return rows.size();
  }

  private List<Verdict> verdicts(List<SourceRow> rows, Faults faults) {
    var now = clock.instant();
    var reader = new StatementReader(now);
    var byFacility = new LinkedHashMap<String, List<ReadRow>>();
    for (var row : rows) {
      reader
          .read(row, faults)
          .ifPresent(
              statement ->
                  byFacility
                      .computeIfAbsent(statement.facility(), facility -> new ArrayList<>())
                      .add(new ReadRow(row, statement)));
    }
    var doubles = new StoredDoubles(facilities);
    var verdicts = new ArrayList<Verdict>();
    byFacility.forEach(
        (facility, reads) ->
            verdicts.addAll(
                FacilityCheck.check(reads, facilities.find(facility), doubles, now, faults)));
    return verdicts;
  }

  /** How many facilities, reports, permits and inspections the clean rows are about. */
  private static int clean(Collection<Verdict> verdicts) {
    Map<String, List<Statement>> clean = new LinkedHashMap<>();
    for (var verdict : verdicts) {
      if (!verdict.held()) {
        clean
            .computeIfAbsent(verdict.statement().facility(), facility -> new ArrayList<>())
            .add(verdict.statement());
      }
    }
    return clean.values().stream().mapToInt(Merge::subjects).sum();
  }
}
