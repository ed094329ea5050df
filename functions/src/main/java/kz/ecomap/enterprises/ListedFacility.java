package kz.ecomap.enterprises;

import java.util.List;
import java.util.Optional;
import kz.ecomap.oversight.StripNote;

/**
 * A facility as lists and tiles show it.
 *
 * @param reportYears the years that have a report
 * @param words the folded words that a search looks at
 * @param strip what is known of its quarters; absent from what was stored before it was kept
 */
public record ListedFacility(
    Facility facility, List<Integer> reportYears, String words, Optional<StripNote> strip) {
  /** Keeps its own copy. */
  public ListedFacility {
    reportYears = List.copyOf(reportYears);
  }
}
