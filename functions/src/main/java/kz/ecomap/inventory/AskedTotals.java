package kz.ecomap.inventory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.http.Query;

/**
 * Which totals are asked for.
 *
 * @param region empty for the country
 * @param from the first year
 * @param to the last year, at most {@link #MOST_YEARS} with the first
 */
record AskedTotals(Optional<String> region, int from, int to) {
  static final Set<String> PARAMETERS = Set.of("region", "from", "to");

  /** How many years are read at once; without a word the last ten. */
  static final int MOST_YEARS = 30;

  private static final int YEARS = 10;

  /**
   * What a request asks for.
   *
   * @throws kz.ecomap.shared.http.Problem 400 with everything that is wrong
   */
  static AskedTotals of(Query query, LocalDate today) {
    var region = query.oneOf("region", Regions.codes());
    var from = query.number("from", ImpactReport.FIRST_YEAR, ImpactReport.LAST_YEAR);
    var to = query.number("to", ImpactReport.FIRST_YEAR, ImpactReport.LAST_YEAR);
    int last = to.orElse(today.getYear());
    int first = from.orElse(last - YEARS + 1);
    if (first > last) {
      query.reject(
          to.isPresent() ? "to" : "from", to.isPresent() ? "before_from" : "in_the_future");
    } else if (last - first >= MOST_YEARS) {
      query.reject("from", "too_many_years", MOST_YEARS);
    }
    query.done();
    return new AskedTotals(region, first, last);
  }

  String scope() {
    return Scopes.of(region, Optional.empty());
  }
}
