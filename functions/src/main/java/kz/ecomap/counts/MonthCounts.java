package kz.ecomap.counts;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import kz.ecomap.shared.dynamo.ItemKey;
import kz.ecomap.shared.dynamo.Row;

/**
 * The complaints of a {@link SummaryScope} that were filed in a month and are published now. None
 * of the counts is 0.
 *
 * @param byAuthority empty in the scopes of an authority
 * @param byRegion empty but in the country's scope
 */
public record MonthCounts(
    YearMonth month,
    Map<Standing, Long> byStanding,
    Map<String, Long> byCategory,
    Map<String, Long> byAuthority,
    Map<String, Long> byRegion) {
  private static final String CATEGORY = "c:";
  private static final String AUTHORITY = "a:";
  private static final String REGION = "r:";

  /** Keeps its own copies. */
  public MonthCounts {
    byStanding = Map.copyOf(byStanding);
    byCategory = Map.copyOf(byCategory);
    byAuthority = Map.copyOf(byAuthority);
    byRegion = Map.copyOf(byRegion);
  }

  /** Whether an item of a scope is one of these; the others are {@link MonthHandling}. */
  public static boolean is(Row row) {
    return !row.text("sk").endsWith(Keys.HANDLING);
  }

  /** Reads an item. */
  public static MonthCounts of(Row row) {
    var byStanding = new HashMap<Standing, Long>();
    var byCategory = new HashMap<String, Long>();
    var byAuthority = new HashMap<String, Long>();
    var byRegion = new HashMap<String, Long>();
    row.forEachNumber(
        (name, number) -> {
          long count = Long.parseLong(number);
          if (count == 0) {
            return;
          }
          if (name.startsWith(CATEGORY)) {
            byCategory.put(name.substring(CATEGORY.length()), count);
          } else if (name.startsWith(AUTHORITY)) {
            byAuthority.put(name.substring(AUTHORITY.length()), count);
          } else if (name.startsWith(REGION)) {
            byRegion.put(name.substring(REGION.length()), count);
          } else {
            byStanding.put(Standing.of(name.charAt(0)), count);
          }
        });
    var month = YearMonth.parse(row.text("sk"));
    return new MonthCounts(month, byStanding, byCategory, byAuthority, byRegion);
  }

  static void add(Counts counts, Keys keys, SummaryScope scope, ComplaintFacet facet) {
    var key = new ItemKey(keys.months(scope), facet.filedIn().toString());
    counts
        .add(key, String.valueOf(facet.standing().letter()), 1)
        .add(key, CATEGORY + facet.category(), 1);
    if (scope.authority().isEmpty()) {
      counts.add(key, AUTHORITY + facet.authority(), 1);
      if (scope.region().isEmpty()) {
        counts.add(key, REGION + facet.region(), 1);
      }
    }
  }
}
