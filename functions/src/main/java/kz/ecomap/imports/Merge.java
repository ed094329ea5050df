package kz.ecomap.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.enterprises.Edit;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.oversight.Addition;
import kz.ecomap.oversight.Entry;
import kz.ecomap.oversight.Oversight;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * What statements make of a facility as it is now. What they do not speak of stays as it is, and
 * what they leave as it was is not written: a report gets no new revision.
 *
 * @param edit absent when nothing would change
 * @param created how many subjects are new: the facility, reports, permits, inspections
 * @param revised how many were there already and change
 */
record Merge(Optional<Edit> edit, int created, int revised) {
  /**
   * Merges statements about one facility.
   *
   * @param stored what is stored of it; without it a statement must be the facility itself
   * @throws Unreadable when a permit or an inspection changed so that a statement fits no longer
   */
  static Merge of(Optional<Dossier> stored, List<Statement> statements, Instant now) {
    var facility = facility(statements);
    var before = stored.orElseGet(() -> Dossier.of(facility.orElseThrow()));
    var revision = facility.map(it -> before.revising(it, Kazakhstan.dayOf(now)));
    boolean changed = revision.filter(edit -> !before.exists() || !same(edit, before)).isPresent();
    var reports = reports(before, statements, now);
    var entries = entries(before.oversight(), statements);
    if (!changed && reports.isEmpty() && entries.isEmpty()) {
      return new Merge(Optional.empty(), 0, 0);
    }
    long createdReports = reports.stream().filter(it -> before.report(it.year()).isEmpty()).count();
    long createdEntries =
        entries.stream().filter(it -> stored(before.oversight(), it).isEmpty()).count();
    int createdFacility = changed && !before.exists() ? 1 : 0;
    var reporting = before.reporting(reports);
    var edit =
        new Edit(
            before,
            revision.map(Edit::facility).orElse(before.facility()),
            reporting.reports(),
            revision.map(Edit::past).orElse(before.past()),
            entries);
    int created = createdFacility + (int) (createdReports + createdEntries);
    int all = (changed ? 1 : 0) + reports.size() + entries.size();
    return new Merge(Optional.of(edit), created, all - created);
  }

  /** How many subjects statements about one facility have. */
  static int subjects(List<Statement> statements) {
    return (int) statements.stream().map(Statement::subject).distinct().count();
  }

  private static Optional<Facility> facility(List<Statement> statements) {
    return statements.stream()
        .filter(FacilityStatement.class::isInstance)
        .map(said -> ((FacilityStatement) said).value())
        .findFirst();
  }

  private static boolean same(Edit edit, Dossier before) {
    return edit.facility().equals(before.facility()) && edit.past().equals(before.past());
  }

  /** The reports that change, as they are to be saved. */
  private static List<ImpactReport> reports(
      Dossier before, List<Statement> statements, Instant now) {
    var merged = new TreeMap<Integer, ImpactReport>();
    for (var statement : statements) {
      if (statement instanceof ReportStatement said) {
        var former =
            merged.computeIfAbsent(
                said.year(),
                year -> before.report(year).orElseGet(() -> ImpactReport.empty(year, now)));
        merged.put(said.year(), said.change().apply(former));
      }
    }
    var changed = new ArrayList<ImpactReport>();
    for (var report : merged.values()) {
      if (!before.report(report.year()).equals(Optional.of(report))) {
        changed.add(report.saved(now));
      }
    }
    return changed;
  }

  /** The permits and inspections that change, as they are to be saved. */
  private static List<Entry> entries(Oversight before, List<Statement> statements) {
    var after = before;
    for (var statement : statements) {
      if (statement instanceof EntryStatement entry) {
        if (Addition.misfit(after, entry.said()).isPresent()) {
          throw new Unreadable("changed_data");
        }
        after = Addition.to(after, entry.said());
      }
    }
    return after.entries().stream()
        .filter(entry -> !stored(before, entry).equals(Optional.of(entry)))
        .toList();
  }

  private static Optional<Entry> stored(Oversight before, Entry entry) {
    return before.find(entry.kind(), entry.id());
  }
}
