package kz.ecomap.enterprises;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kz.ecomap.impact.ImpactReport;

/**
 * A facility with its impact reports: what one page shows and one version guards.
 *
 * @param version 1 when it was created, one more for every change; 0 before
 * @param reports in the order of their years, one a year
 */
public record Dossier(Facility facility, long version, List<ImpactReport> reports) {
  /** Keeps its own copy. */
  public Dossier {
    reports = reports.stream().sorted(Comparator.comparingInt(ImpactReport::year)).toList();
  }

  /** What is known of a facility that is to be created: nothing but itself. */
  public static Dossier of(Facility facility) {
    return new Dossier(facility, 0, List.of());
  }

  /** Whether it is stored. */
  public boolean exists() {
    return version > 0;
  }

  /** The report of a year. */
  public Optional<ImpactReport> report(int year) {
    return reports.stream().filter(report -> report.year() == year).findFirst();
  }

  /** The years that have a report. */
  public List<Integer> years() {
    return reports.stream().map(ImpactReport::year).toList();
  }

  /** A change of what is said of the facility; whether it is fictional stays as it is. */
  public Edit revising(Facility revised) {
    return new Edit(this, exists() ? revised.marked(facility.demonstration()) : revised, List.of());
  }

  /** A change by new or revised reports, at most one a year. */
  public Edit reporting(List<ImpactReport> saved) {
    return new Edit(
        this,
        facility,
        saved.stream().map(report -> report.following(report(report.year()))).toList());
  }

  /** What it is after a change. */
  Dossier after(Edit edit) {
    var byYear = new TreeMap<Integer, ImpactReport>();
    reports.forEach(report -> byYear.put(report.year(), report));
    edit.reports().forEach(report -> byYear.put(report.year(), report));
    return new Dossier(edit.facility(), version + 1, List.copyOf(byYear.values()));
  }
}
