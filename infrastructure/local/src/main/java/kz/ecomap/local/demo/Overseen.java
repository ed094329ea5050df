package kz.ecomap.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.oversight.Entry;

/** Everything that is told of how fictional works are overseen. */
final class Overseen {
  private Overseen() {}

  /**
   * The entries until a day.
   *
   * @param reports of the works, about which their operator may speak
   */
  static List<Entry> of(Works works, LocalDate today, List<ImpactReport> reports) {
    var inspections = Inspector.of(works, today);
    var permits = Permits.of(works, today);
    var years = reports.stream().map(ImpactReport::year).toList();
    var entries = new ArrayList<Entry>(inspections);
    entries.addAll(permits);
    entries.addAll(Papers.of(works, inspections, permits));
    entries.addAll(Voices.of(works, today, years, inspections));
    return entries;
  }
}
