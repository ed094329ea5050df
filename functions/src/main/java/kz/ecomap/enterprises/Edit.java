package kz.ecomap.enterprises;

import java.util.List;
import kz.ecomap.impact.ImpactReport;

/**
 * A change of a facility and of its reports that is stored wholly or not at all.
 *
 * @param before what it was made from; stored only if it is still so
 * @param facility as it is to be
 * @param reports those that are new or revised
 */
public record Edit(Dossier before, Facility facility, List<ImpactReport> reports) {
  /** Keeps its own copy. */
  public Edit {
    reports = List.copyOf(reports);
  }

  /** What is there afterwards. */
  public Dossier after() {
    return before.after(this);
  }

  /** How many items it writes: the facility, because its version changes, and each report. */
  public int writes() {
    return 1 + reports.size();
  }
}
