package kz.ecomap.enterprises;

import java.util.List;

/**
 * A facility as lists and tiles show it.
 *
 * @param reportYears the years that have a report
 * @param words the folded words that a search looks at
 */
public record ListedFacility(Facility facility, List<Integer> reportYears, String words) {
  /** Keeps its own copy. */
  public ListedFacility {
    reportYears = List.copyOf(reportYears);
  }
}
