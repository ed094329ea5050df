package kz.ecomap.enterprises;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.oversight.Entry;
import kz.ecomap.oversight.Oversight;

/**
 * A facility with its impact reports, its past and how it is overseen: what one page shows and one
 * version guards.
 *
 * @param version 1 when it was created, one more for every change; 0 before
 * @param reports in the order of their years, one a year
 */
public record Dossier(
    Facility facility, long version, List<ImpactReport> reports, Past past, Oversight oversight) {
  /** Keeps its own copy. */
  public Dossier {
    reports = reports.stream().sorted(Comparator.comparingInt(ImpactReport::year)).toList();
  }

  /** What is known of a facility that is to be created: nothing but itself. */
  public static Dossier of(Facility facility) {
    return new Dossier(facility, 0, List.of(), Past.NONE, Oversight.NONE);
  }

  /** The texts by which people find it: what it and its operator are called, and were lately. */
  public Stream<String> searched() {
    var names = facility.names();
    var known =
        Stream.of(
                Optional.of(names.kk()),
                Optional.of(names.ru()),
                Optional.of(names.en()),
                facility.operator().map(Operator::name),
                facility.place().settlement(),
                facility.product())
            .flatMap(Optional::stream);
    return Stream.concat(known, past.lately());
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

  /**
   * A change of what is said of the facility; whether it is fictional stays as it is, and what it
   * was called and who ran it goes to its past.
   *
   * @param day of the change
   */
  public Edit revising(Facility revised, LocalDate day) {
    return exists()
        ? new Edit(
            this,
            revised.marked(facility.demonstration()),
            List.of(),
            past.after(facility, revised, day),
            List.of())
        : new Edit(this, revised, List.of(), past, List.of());
  }

  /** A change by new or revised reports, at most one a year. */
  public Edit reporting(List<ImpactReport> saved) {
    return new Edit(
        this,
        facility,
        saved.stream().map(report -> report.following(report(report.year()))).toList(),
        past,
        List.of());
  }

  /** A change by new or revised entries, at most one of a kind and an id. */
  public Edit recording(List<? extends Entry> entries) {
    return new Edit(this, facility, List.of(), past, List.copyOf(entries));
  }

  /** What it is after a change. */
  Dossier after(Edit edit) {
    var byYear = new TreeMap<Integer, ImpactReport>();
    reports.forEach(report -> byYear.put(report.year(), report));
    edit.reports().forEach(report -> byYear.put(report.year(), report));
    return new Dossier(
        edit.facility(),
        version + 1,
        List.copyOf(byYear.values()),
        edit.past(),
        oversight.with(edit.entries()));
  }
}
