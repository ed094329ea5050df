package kz.ecomap.counts;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.complaints.Status;
import kz.ecomap.shared.dynamo.ItemKey;
import kz.ecomap.shared.dynamo.Row;

/**
 * How authorities dealt with the complaints of a {@link SummaryScope} that were filed in a month
 * and are published now. There is an item only where there is something to say.
 *
 * @param answers how many were answered, by working days to the answer, the fewest first: exact
 *     percentiles can be read from it
 * @param hops how many times one was sent on to another authority
 * @param lapses how many terms passed without an answer: deemed refusals
 * @param done how many the authority says are dealt with: answered, whether confirmed or not
 * @param confirmed how many of those the citizen or the Centre confirmed
 */
public record MonthHandling(
    YearMonth month,
    Map<Integer, Long> answers,
    long hops,
    long lapses,
    long done,
    long confirmed) {
  private static final String DAYS = "t";
  private static final String HOPS = "hops";
  private static final String LAPSES = "lapses";
  private static final String DONE = "done";
  private static final String CONFIRMED = "confirmed";

  /** Keeps its own copy in the order of days. */
  public MonthHandling {
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
  }

  /** Whether an item of a scope is one of these; the others are {@link MonthCounts}. */
  public static boolean is(Row row) {
    return !MonthCounts.is(row);
  }

  /** Reads an item. */
  public static MonthHandling of(Row row) {
    var answers = new TreeMap<Integer, Long>();
    row.forEachNumber(
        (name, number) -> {
          if (name.matches(DAYS + "-?\\d+") && !number.equals("0")) {
            answers.put(Integer.valueOf(name.substring(DAYS.length())), Long.valueOf(number));
          }
        });
    var sort = row.text("sk");
    return new MonthHandling(
        YearMonth.parse(sort.substring(0, sort.length() - Keys.HANDLING.length())),
        answers,
        number(row, HOPS),
        number(row, LAPSES),
        number(row, DONE),
        number(row, CONFIRMED));
  }

  static void add(Counts counts, Keys keys, SummaryScope scope, ComplaintFacet facet) {
    var key = new ItemKey(keys.months(scope), facet.filedIn() + Keys.HANDLING);
    var handling = facet.handling();
    var status = facet.standing().status();
    handling.answeredIn().ifPresent(days -> counts.add(key, DAYS + days, 1));
    counts
        .add(key, HOPS, handling.hops())
        .add(key, LAPSES, handling.lapses())
        .add(key, DONE, status == Status.ANSWERED || status == Status.RESOLVED ? 1 : 0)
        .add(key, CONFIRMED, status == Status.RESOLVED ? 1 : 0);
  }

  private static long number(Row row, String name) {
    return row.has(name) ? row.number(name) : 0;
  }
}
