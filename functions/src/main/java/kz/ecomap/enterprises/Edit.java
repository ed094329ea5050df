package kz.ecomap.enterprises;

import java.util.List;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.oversight.Entry;

/**
 * A change of a facility, of its reports and of how it is overseen that is stored wholly or not at
 * all.
 *
 * @param before what it was made from; stored only if it is still so
 * @param facility as it is to be
 * @param reports those that are new or revised
 * @param past as it is to be
 * @param entries those that are new or revised
 */
public record Edit(
    Dossier before, Facility facility, List<ImpactReport> reports, Past past, List<Entry> entries) {
  /** Keeps its own copy. */
  public Edit {
    reports = List.copyOf(reports);
    entries = List.copyOf(entries);
  }

  /** The same change with what was and how it is overseen besides. */
  public Edit with(Past otherPast, List<? extends Entry> otherEntries) {
    return new Edit(before, facility, reports, otherPast, List.copyOf(otherEntries));
  }

  /** What is there afterwards. */
  public Dossier after() {
    return before.after(this);
  }

  /**
   * How many items it writes: the facility, because its version changes, each report with the copy
   * of its revision, and each entry.
   */
  public int writes() {
    return 1 + 2 * reports.size() + entries.size();
  }
}
