package kz.ecomap.counts;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.Stay;
import kz.ecomap.shared.dynamo.ItemKey;
import kz.ecomap.shared.dynamo.Row;

/**
 * How authorities dealt with the complaints of a {@link SummaryScope} that were filed in a month
 * and are published now. What happened while an authority had a complaint that it then sent on is
 * in its scopes, not in those of the one that has it now. There is an item only where there is
 * something to say.
 *
 * @param answers how many were answered, by working days to the answer, the fewest first: exact
 *     percentiles can be read from it
 * @param hops how many times one was sent on to another authority
 * @param lateHops how many of those times after more than the three working days of the law
 * @param daysLost working days for which those that sent them on had them
 * @param lapses how many terms passed without an answer: deemed refusals
 * @param done how many the authority says are dealt with: answered, whether confirmed or not
 * @param confirmed how many of those the citizen or the Centre confirmed
 * @param sentOnBy how often which authority sent one on; empty in the scopes of an authority
 */
public record MonthHandling(
    YearMonth month,
    Map<Integer, Long> answers,
    long hops,
    long lateHops,
    long daysLost,
    long lapses,
    long done,
    long confirmed,
    Map<String, Long> sentOnBy) {
  private static final String DAYS = "t";
  private static final String HOPS = "hops";
  private static final String LATE = "late";
  private static final String LOST = "lost";
  private static final String LAPSES = "lapses";
  private static final String DONE = "done";
  private static final String CONFIRMED = "confirmed";
  private static final String SENT_ON_BY = "s:";

  /** Keeps its own copies, answers in the order of days. */
  public MonthHandling {
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    sentOnBy = Map.copyOf(sentOnBy);
  }

  /** Whether an item of a scope is one of these; the others are {@link MonthCounts}. */
  public static boolean is(Row row) {
    return !MonthCounts.is(row);
  }

  /** Reads an item. */
  public static MonthHandling of(Row row) {
    var answers = new TreeMap<Integer, Long>();
    var sentOnBy = new TreeMap<String, Long>();
    row.forEachNumber(
        (name, number) -> {
          if (number.equals("0")) {
            return;
          }
          if (name.matches(DAYS + "-?\\d+")) {
            answers.put(Integer.valueOf(name.substring(DAYS.length())), Long.valueOf(number));
          } else if (name.startsWith(SENT_ON_BY)) {
            sentOnBy.put(name.substring(SENT_ON_BY.length()), Long.valueOf(number));
          }
        });
    var sort = row.text("sk");
    return new MonthHandling(
        YearMonth.parse(sort.substring(0, sort.length() - Keys.HANDLING.length())),
        answers,
        number(row, HOPS),
        number(row, LATE),
        number(row, LOST),
        number(row, LAPSES),
        number(row, DONE),
        number(row, CONFIRMED),
        sentOnBy);
  }

  static void add(Counts counts, Keys keys, SummaryScope scope, ComplaintFacet facet) {
    var key = new ItemKey(keys.months(scope), facet.filedIn() + Keys.HANDLING);
    var handling = facet.handling();
    var status = facet.standing().status();
    handling.answeredIn().ifPresent(days -> counts.add(key, DAYS + days, 1));
    counts
        .add(key, LAPSES, handling.lapses())
        .add(key, DONE, status == Status.ANSWERED || status == Status.RESOLVED ? 1 : 0)
        .add(key, CONFIRMED, status == Status.RESOLVED ? 1 : 0);
  }

  /** Adds what became of a complaint at an authority that sent it on. */
  static void add(Counts counts, Keys keys, SummaryScope scope, YearMonth filedIn, Stay stay) {
    var key = new ItemKey(keys.months(scope), filedIn + Keys.HANDLING);
    stay.answeredIn().ifPresent(days -> counts.add(key, DAYS + days, 1));
    counts
        .add(key, HOPS, 1)
        .add(key, LATE, stay.late() ? 1 : 0)
        .add(key, LOST, stay.workingDays())
        .add(key, LAPSES, stay.lapses());
    if (scope.authority().isEmpty()) {
      counts.add(key, SENT_ON_BY + stay.authority(), 1);
    }
  }

  private static long number(Row row, String name) {
    return row.has(name) ? row.number(name) : 0;
  }
}
