package kz.ecomap.summary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.codes.Codes;
import kz.ecomap.counts.MonthCounts;
import kz.ecomap.counts.MonthHandling;
import kz.ecomap.counts.SummaryScope;

/**
 * Published complaints counted, as the contract shows them. A code that counts none is in no map.
 *
 * @param from the first day that is counted
 * @param to the last day that is counted
 * @param region ISO 3166-2 code; null for the whole country
 * @param authority code; null for all of them
 * @param overdue of the total, those whose term has passed without an answer
 * @param byMonth months with any, in the order of time
 * @param byYear years with any, in the order of time
 */
record Summary(
    String from,
    String to,
    String region,
    String authority,
    long total,
    long overdue,
    Map<String, Long> byStatus,
    Map<String, Long> byGroup,
    Map<String, Long> byCategory,
    Map<String, Long> byAuthority,
    Map<String, Long> byRegion,
    List<Month> byMonth,
    List<Year> byYear,
    AnswerTimes answerTimes) {

  /** Complaints filed in a month. */
  record Month(String month, long total) {}

  /** Complaints filed in a year. */
  record Year(int year, long total) {}

  /** Sums up a scope's months, which come in the order of time. */
  static Summary of(
      SummaryScope scope, Period period, List<MonthCounts> months, List<MonthHandling> handling) {
    var byStatus = new TreeMap<String, Long>();
    var byGroup = new TreeMap<String, Long>();
    var byCategory = new TreeMap<String, Long>();
    var byAuthority = new TreeMap<String, Long>();
    var byRegion = new TreeMap<String, Long>();
    var byYear = new TreeMap<Integer, Long>();
    long overdue = 0;
    for (var month : months) {
      for (var standing : month.byStanding().entrySet()) {
        long count = standing.getValue();
        byStatus.merge(standing.getKey().status().code(), count, Long::sum);
        overdue += standing.getKey().overdue() ? count : 0;
      }
      month.byCategory().forEach((code, count) -> byCategory.merge(code, count, Long::sum));
      month.byAuthority().forEach((code, count) -> byAuthority.merge(code, count, Long::sum));
      month.byRegion().forEach((code, count) -> byRegion.merge(code, count, Long::sum));
      byYear.merge(month.month().getYear(), total(month), Long::sum);
    }
    byCategory.forEach(
        (code, count) ->
            Codes.category(code)
                .ifPresent(category -> byGroup.merge(category.group().code(), count, Long::sum)));
    long total = byStatus.values().stream().mapToLong(Long::longValue).sum();
    // A scope does not count what all of its complaints have in common.
    if (total > 0) {
      scope.region().ifPresent(code -> byRegion.put(code, total));
      scope.authority().ifPresent(code -> byAuthority.put(code, total));
    }
    return new Summary(
        period.first().atDay(1).toString(),
        period.last().atEndOfMonth().toString(),
        scope.region().orElse(null),
        scope.authority().orElse(null),
        total,
        overdue,
        byStatus,
        byGroup,
        byCategory,
        byAuthority,
        byRegion,
        months.stream()
            .filter(month -> total(month) > 0)
            .map(month -> new Month(month.month().toString(), total(month)))
            .toList(),
        byYear.entrySet().stream()
            .filter(year -> year.getValue() > 0)
            .map(year -> new Year(year.getKey(), year.getValue()))
            .toList(),
        AnswerTimes.of(handling));
  }

  private static long total(MonthCounts month) {
    return month.byStanding().values().stream().mapToLong(Long::longValue).sum();
  }
}
