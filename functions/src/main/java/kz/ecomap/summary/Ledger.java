package kz.ecomap.summary;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.complaints.Status;
import kz.ecomap.counts.MonthCounts;
import kz.ecomap.counts.MonthHandling;
import kz.ecomap.counts.Standing;

/**
 * What an authority was asked, what it says it did, and what others say of that. Of complaints that
 * were filed in a period, are published now, and wait for or were answered by this authority now.
 * Of one that was sent on, what happened before is counted under the body that had it then: its
 * silence, its answer, and that it sent it on.
 *
 * @param authority code; null for all authorities together
 * @param received how many complaints
 * @param open those that wait for the authority
 * @param overdue those that wait although the term has passed
 * @param done those the authority says are dealt with: answered, whether confirmed or not
 * @param confirmed those of them that the citizen or the Centre confirmed
 * @param contested those of which the citizen says that the answer is untrue
 * @param confirmedPercent confirmed ÷ done in whole per cent; null when fewer than {@value
 *     #SMALLEST_SAMPLE} are done, because a share of few says nothing
 * @param deemedRefusals how many terms passed in silence while the authority had them, those that
 *     it sent on later too
 * @param hops how many times it sent one on to another body, by itself or by the Centre
 * @param lateHops how many of those times after more than the three working days of the law
 * @param daysLost working days for which it had what was sent on
 * @param trend by month of filing, in the order of time
 */
record Ledger(
    String authority,
    long received,
    long open,
    long overdue,
    long done,
    long confirmed,
    long contested,
    Long confirmedPercent,
    long deemedRefusals,
    long hops,
    long lateHops,
    long daysLost,
    AnswerTimes answerTimes,
    List<Month> trend) {
  private static final int SMALLEST_SAMPLE = 10;

  /** The complaints that were filed in one month. */
  record Month(String month, long received, long done, long confirmed, long deemedRefusals) {}

  static Ledger of(String authority, List<MonthCounts> months, List<MonthHandling> handling) {
    var standings = new TreeMap<Status, Long>();
    long overdue = 0;
    for (var month : months) {
      for (var count : month.byStanding().entrySet()) {
        standings.merge(count.getKey().status(), count.getValue(), Long::sum);
        overdue += count.getKey().overdue() ? count.getValue() : 0;
      }
    }
    long answered = standings.getOrDefault(Status.ANSWERED, 0L);
    long confirmed = standings.getOrDefault(Status.RESOLVED, 0L);
    long done = answered + confirmed;
    long received = sum(standings);
    return new Ledger(
        authority,
        received,
        received - done,
        overdue,
        done,
        confirmed,
        standings.getOrDefault(Status.CONTESTED, 0L),
        done < SMALLEST_SAMPLE ? null : Math.round(100.0 * confirmed / done),
        handling.stream().mapToLong(MonthHandling::lapses).sum(),
        handling.stream().mapToLong(MonthHandling::hops).sum(),
        handling.stream().mapToLong(MonthHandling::lateHops).sum(),
        handling.stream().mapToLong(MonthHandling::daysLost).sum(),
        AnswerTimes.of(handling),
        trend(months, handling));
  }

  private static List<Month> trend(List<MonthCounts> months, List<MonthHandling> handling) {
    var lapses = new TreeMap<YearMonth, Long>();
    handling.forEach(month -> lapses.put(month.month(), month.lapses()));
    var trend = new TreeMap<YearMonth, Month>();
    lapses.forEach((name, silent) -> trend.put(name, new Month(name.toString(), 0, 0, 0, silent)));
    for (var month : months) {
      long answered = count(month, Status.ANSWERED);
      long confirmed = count(month, Status.RESOLVED);
      var name = month.month();
      trend.put(
          name,
          new Month(
              name.toString(),
              sum(month.byStanding()),
              answered + confirmed,
              confirmed,
              lapses.getOrDefault(name, 0L)));
    }
    return trend.values().stream()
        .filter(month -> month.received() > 0 || month.deemedRefusals() > 0)
        .toList();
  }

  private static long count(MonthCounts month, Status status) {
    return month.byStanding().getOrDefault(new Standing(status, false), 0L);
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
