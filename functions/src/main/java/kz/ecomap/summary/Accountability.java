package kz.ecomap.summary;

import java.util.List;
import java.util.Optional;

/**
 * What authorities say they did, beside what was confirmed, as the contract shows it.
 *
 * @param from the first day of filing that is counted
 * @param to the last day
 * @param region ISO 3166-2 code; null for the whole country
 * @param total all authorities together
 * @param authorities those that have complaints, the most first
 */
record Accountability(
    String from, String to, String region, Ledger total, List<Ledger> authorities) {
  static Accountability of(
      Optional<String> region, Period period, Ledger total, List<Ledger> authorities) {
    return new Accountability(
        period.first().atDay(1).toString(),
        period.last().atEndOfMonth().toString(),
        region.orElse(null),
        total,
        List.copyOf(authorities));
  }
}
