package kz.ecomap.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import kz.ecomap.shared.http.Query;

/**
 * Whole months of filing, because counts are kept by month.
 *
 * @param first the first month
 * @param last the last month, at most {@value #MOST_MONTHS} months in all
 */
record Period(YearMonth first, YearMonth last) {
  /** Twenty years. */
  private static final int MOST_MONTHS = 240;

  /**
   * The period of a request: everything up to this month where it says nothing. What is wrong with
   * it is kept in the query until its {@code done()}.
   */
  static Period of(Query query, LocalDate today) {
    var from = query.date("from");
    var to = query.date("to");
    from.filter(day -> day.getDayOfMonth() != 1)
        .ifPresent(day -> query.reject("from", "not_whole_months"));
    to.filter(day -> day.getDayOfMonth() != day.lengthOfMonth())
        .ifPresent(day -> query.reject("to", "not_whole_months"));
    var last = to.map(YearMonth::from).orElse(YearMonth.from(today));
    var first = from.map(YearMonth::from).orElse(last.minusMonths(MOST_MONTHS - 1));
    if (last.isBefore(first)) {
      query.reject(
          to.isPresent() ? "to" : "from", to.isPresent() ? "before_from" : "in_the_future");
    } else if (ChronoUnit.MONTHS.between(first, last) >= MOST_MONTHS) {
      query.reject("from", "too_many_months", MOST_MONTHS);
    }
    return new Period(first, last);
  }
}
