package kz.ecomap.counts;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Whose months are counted: the country's, a region's, an authority's, or an authority's in a
 * region.
 *
 * @param region ISO 3166-2 code; empty for the whole country
 * @param authority code; empty for all of them
 */
public record SummaryScope(Optional<String> region, Optional<String> authority) {
  private static final String COUNTRY = "KZ";

  /** The four scopes that a complaint is in. */
  static List<SummaryScope> of(String region, String authority) {
    return List.of(
        new SummaryScope(Optional.empty(), Optional.empty()),
        new SummaryScope(Optional.of(region), Optional.empty()),
        new SummaryScope(Optional.empty(), Optional.of(authority)),
        new SummaryScope(Optional.of(region), Optional.of(authority)));
  }

  /** As in keys; {@code KZ}, {@code KZ-75}, {@code @SES} or {@code KZ-75@SES}. */
  String code() {
    return region.orElse(authority.isPresent() ? "" : COUNTRY)
        + authority.map(code -> "@" + code).orElse("");
  }

  /** The first sort key of a month. */
  static String first(YearMonth month) {
    return month.toString();
  }

  /** Beyond the last sort key of a month. */
  static String last(YearMonth month) {
    return month + "~";
  }
}
