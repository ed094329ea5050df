package kz.ecomap.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.enterprises.Edit;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.time.Kazakhstan;

/** Lines that say something of a facility's report of a year. */
abstract class ReportRows implements Rows {
  /** Which report a line is about. */
  record Report(String facility, int year) {}

  private final Instant now;
  private final Map<Object, Integer> lines = new HashMap<>();
  private final Map<String, List<Integer>> facilities = new LinkedHashMap<>();
  private final Set<Report> reports = new HashSet<>();
  private final Map<String, TreeMap<Integer, UnaryOperator<ImpactReport>>> changes =
      new LinkedHashMap<>();

  ReportRows(Instant now) {
    this.now = now;
  }

  /**
   * Reads what a line says beside facility and year, and ends the reading of it.
   *
   * @param report null when facility or year are wrong
   * @return what it makes of the report
   */
  abstract UnaryOperator<ImpactReport> read(int line, Report report, Fields fields);

  @Override
  public final void read(int line, Fields fields) {
    var facility = fields.required("facility", fields.matching("facility", Facility.ID, "bad_id"));
    int thisYear = Kazakhstan.dayOf(now).getYear();
    var year = fields.required("year", fields.integer("year", ImpactReport.FIRST_YEAR, thisYear));
    if (facility != null) {
      facilities.computeIfAbsent(facility, id -> new ArrayList<>()).add(line);
    }
    boolean known = facility != null && year != null;
    var report = known ? new Report(facility, year) : null;
    if (known) {
      reports.add(report);
    }
    var change = read(line, report, fields);
    changes
        .computeIfAbsent(facility, id -> new TreeMap<>())
        .merge(year, change, (first, then) -> former -> then.apply(first.apply(former)));
  }

  /** Says so when an earlier line was about the same. */
  final void once(Object what, int line, Fields fields, String column) {
    var earlier = lines.putIfAbsent(what, line);
    if (earlier != null) {
      fields.reject(column, "duplicate_row", earlier);
    }
  }

  final Instant now() {
    return now;
  }

  @Override
  public final int writes() {
    return facilities.size() + 2 * reports.size();
  }

  @Override
  public final Map<String, List<Integer>> expected() {
    return facilities;
  }

  @Override
  public final Set<String> touched() {
    return facilities.keySet();
  }

  @Override
  public final Plan plan(Function<String, Dossier> stored) {
    var edits = new ArrayList<Edit>();
    int created = 0;
    for (var change : changes.entrySet()) {
      var dossier = stored.apply(change.getKey());
      var changed = new ArrayList<ImpactReport>();
      for (var year : change.getValue().entrySet()) {
        var former = dossier.report(year.getKey());
        created += former.isEmpty() ? 1 : 0;
        var base = former.orElseGet(() -> ImpactReport.empty(year.getKey(), now));
        changed.add(year.getValue().apply(base).saved(now));
      }
      edits.add(dossier.reporting(changed));
    }
    return new Plan(edits, created, reports.size() - created);
  }
}
