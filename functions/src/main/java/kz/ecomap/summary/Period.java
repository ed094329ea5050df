package kz.ecomap.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import kz.ecomap.shared.http.Query;

/**
 * Whole months of filing, because counts are kept by month.
 *
 * @param first the first month
 * @param last the last month
 */
record Period(YearMonth first, YearMonth last) {
  /** Twenty years. */
  private static final int MOST_MONTHS = 240;

  /** Three years, where every month is read for every authority. */
  private static final int MOST_OF_AUTHORITIES = 36;

  private static final int YEAR = 12;

  /**
   * The period of a request: everything up to this month where it says nothing. What is wrong with
   * it is kept in the query until its {@code done()}.
   */
  static Period of(Query query, LocalDate today) {
    return of(query, today, MOST_MONTHS, MOST_MONTHS);
  }

  /**
   * The period of a request for every authority's numbers: at most three years, and where it says
   * nothing the year up to this month.
   */
  static Period ofYears(Query query, LocalDate today) {
    return of(query, today, YEAR, MOST_OF_AUTHORITIES);
  }

  private static Period of(Query query, LocalDate today, int usual, int most) {
    var from = query.date("from");
    var to = query.date("to");
    from.filter(day -> day.getDayOfMonth() != 1)
        .ifPresent(day -> query.reject("from", "not_whole_months"));
    to.filter(day -> day.getDayOfMonth() != day.lengthOfMonth())
        .ifPresent(day -> query.reject("to", "not_whole_months"));
    var last = to.map(YearMonth::from).orElse(YearMonth.from(today));
    var first = from.map(YearMonth::from).orElse(last.minusMonths(usual - 1));
    if (last.isBefore(first)) {
      query.reject(
          to.isPresent() ? "to" : "from", to.isPresent() ? "before_from" : "in_the_future");
    } else if (ChronoUnit.MONTHS.between(first, last) >= most) {
      query.reject("from", "too_many_months", most);
    }
    return new Period(first, last);
  }
}
