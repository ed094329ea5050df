package kz.ecomap.impact;

import java.math.BigDecimal;

/**
 * What a facility made in a year.
 *
 * @param unit in words, at most 20 characters, as in {@code MWh} or {@code t}
 */
public record Production(BigDecimal amount, String unit) {
  /** Checks that both are there. */
  public Production {
    amount = Quantity.plain(amount);
    if (unit.isBlank()) {
      throw new IllegalArgumentException("production has no unit");
    }
  }
}
