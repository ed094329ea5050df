package kz.ecomap.imports;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.oversight.Oversight;
import kz.ecomap.oversight.Permit;
import kz.ecomap.plausibility.Finding;
import kz.ecomap.plausibility.Plausibility;
import kz.ecomap.shared.time.Kazakhstan;

/** Checks the rows of one facility against each other and against what is stored of it. */
final class FacilityCheck {
  /** Finds a stored facility of another id that one looks like: its id. */
  interface Doubles {
    Optional<String> of(FacilityStatement facility);
  }

  private final Optional<Dossier> stored;
  private final Doubles doubles;
  private final Instant now;
  private final LocalDate today;
  private final Map<ReadRow, List<Finding>> findings = new LinkedHashMap<>();

  private FacilityCheck(Optional<Dossier> stored, Doubles doubles, Instant now) {
    this.stored = stored;
    this.doubles = doubles;
    this.now = now;
    this.today = Kazakhstan.dayOf(now);
  }

  /**
   * Checks rows of one facility, in the order of the file.
   *
   * @param errors takes what makes a row useless; such a row has no verdict
   * @return a verdict of every other row
   */
  static List<Verdict> check(
      List<ReadRow> rows,
      Optional<Dossier> stored,
      Doubles doubles,
      Instant now,
      Consumer<RowError> errors) {
    var check = new FacilityCheck(stored, doubles, now);
    var oversight = stored.map(Dossier::oversight).orElse(Oversight.NONE);
    var once = EntryCheck.fitting(check.once(rows, errors), oversight, errors);
    var facility = first(once, read -> read.statement() instanceof FacilityStatement);
    if (stored.isEmpty() && facility.isEmpty()) {
      once.forEach(read -> errors.accept(read.error("facility", "unknown_facility", List.of())));
      return List.of();
    }
    once.forEach(read -> check.findings.put(read, new ArrayList<>()));
    facility.ifPresent(check::checkFacility);
    check.checkReports();
    check.checkPermits();
    if (stored.isEmpty()) {
      facility.ifPresent(check::holdWith);
    }
    return check.findings.entrySet().stream()
        .map(
            entry ->
                new Verdict(entry.getKey().row(), entry.getKey().statement(), entry.getValue()))
        .toList();
  }

  /** The rows without those that say again what an earlier one said. */
  private List<ReadRow> once(List<ReadRow> rows, Consumer<RowError> errors) {
    var earlier = new HashMap<Object, ReadRow>();
    var once = new ArrayList<ReadRow>();
    for (var read : rows) {
      var same = earlier.putIfAbsent(read.statement().about(), read);
      if (same == null) {
        once.add(read);
      } else {
        var column = read.statement().column();
        errors.accept(read.error(column, "duplicate_row", List.of(same.row().row())));
      }
    }
    return once;
  }

  private void checkFacility(ReadRow read) {
    var facility = (FacilityStatement) read.statement();
    var found = findings.get(read);
    found.addAll(Plausibility.of(facility.site()));
    var like =
        read.row()
            .likeRow()
            .map(row -> read.row().kind().code() + "-" + row)
            .or(() -> stored.isEmpty() ? doubles.of(facility) : Optional.empty());
    like.map(Plausibility::duplicate).ifPresent(found::add);
  }

  private void checkReports() {
    var merged = merged();
    findings.forEach(
        (read, found) -> {
          if (read.statement() instanceof ReportStatement statement) {
            Plausibility.ofYear("/year", statement.year(), today).ifPresent(found::add);
          }
        });
    for (var report : merged.values()) {
      for (var finding : Plausibility.of(report, others(report.year(), merged))) {
        first(
                findings.keySet(),
                read ->
                    read.statement() instanceof ReportStatement said
                        && said.year() == report.year()
                        && finding.pointer().startsWith(said.placeIn(report)))
            .ifPresent(read -> findings.get(read).add(finding));
      }
    }
  }

  private void checkPermits() {
    findings.forEach(
        (read, found) -> {
          if (read.statement() instanceof EntryStatement entry
              && entry.said() instanceof Permit permit) {
            found.addAll(Plausibility.of(permit));
          }
        });
  }

  /** The reports that the file changes, as they would be. */
  private Map<Integer, ImpactReport> merged() {
    var merged = new TreeMap<Integer, ImpactReport>();
    for (var read : findings.keySet()) {
      if (read.statement() instanceof ReportStatement said) {
        var before = merged.computeIfAbsent(said.year(), this::before);
        merged.put(said.year(), said.change().apply(before));
      }
    }
    return merged;
  }

  private ImpactReport before(int year) {
    return stored
        .flatMap(dossier -> dossier.report(year))
        .orElseGet(() -> ImpactReport.empty(year, now));
  }

  /**
   * The yardstick of a year: the other years as they would be. Where the file has two years and
   * nothing is stored, the earlier one is the yardstick of the later one, else both were doubted.
   */
  private List<ImpactReport> others(int year, Map<Integer, ImpactReport> merged) {
    var others = new TreeMap<Integer, ImpactReport>();
    stored.ifPresent(
        dossier -> dossier.reports().forEach(report -> others.put(report.year(), report)));
    boolean alone = others.isEmpty() && merged.size() == 2;
    others.putAll(merged);
    others.keySet().removeIf(other -> other == year || (alone && other > year));
    return List.copyOf(others.values());
  }

  /** What is said of a facility that is not there yet waits with it. */
  private void holdWith(ReadRow facility) {
    if (!findings.get(facility).isEmpty()) {
      findings.forEach(
          (read, found) -> {
            if (!read.equals(facility)) {
              found.add(Plausibility.ofHeldFacility("/facility", facility.row().row()));
            }
          });
    }
  }

  private static Optional<ReadRow> first(Iterable<ReadRow> rows, Predicate<ReadRow> wanted) {
    for (var read : rows) {
      if (wanted.test(read)) {
        return Optional.of(read);
      }
    }
    return Optional.empty();
  }

  /** The column of a row that a finding is about. */
  static String columnOf(SourceRow row, Finding finding) {
    var pointer = JsonPointer.compile(finding.pointer());
    boolean ofLine = pointer.tail() != null && pointer.tail().getMatchingIndex() >= 0;
    boolean known = row.kind().columns().stream().anyMatch(it -> it.pointer().equals(pointer));
    if (known || !ofLine) {
      return StatementReader.columnAt(row.kind(), pointer);
    }
    var column = StatementReader.columnAt(row.kind(), pointer.tail().tail());
    return row.cell(column).isEmpty() ? "amount" : column;
  }
}
