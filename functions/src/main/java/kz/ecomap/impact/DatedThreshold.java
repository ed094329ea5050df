package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Above what a pollutant must be reported, for as long as that holds.
 *
 * @param medium what it is released to; absent for what is transferred off the site
 * @param kg a year
 * @param fromYear the first reporting year that it holds for
 * @param untilYear the last one; absent while it still holds
 * @param btexSum whether it is for the sum of benzene, toluene, ethyl benzene and xylenes
 */
public record DatedThreshold(
    Optional<Medium> medium,
    BigDecimal kg,
    int fromYear,
    Optional<Integer> untilYear,
    boolean btexSum) {
  /** Whether it holds for the reports of a year. */
  public boolean holds(int year) {
    return year >= fromYear && untilYear.filter(last -> year > last).isEmpty();
  }
}
