package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The waste of a facility in a year, kg.
 *
 * @param hazardousKg hazardous
 * @param otherKg not hazardous
 * @param recoveredKg of both, what was recovered
 */
public record Waste(
    Optional<BigDecimal> hazardousKg,
    Optional<BigDecimal> otherKg,
    Optional<BigDecimal> recoveredKg) {
  /** Nothing was reported. */
  public static final Waste UNKNOWN =
      new Waste(Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks the ranges. */
  public Waste {
    hazardousKg = Quantity.plain(hazardousKg);
    otherKg = Quantity.plain(otherKg);
    recoveredKg = Quantity.plain(recoveredKg);
  }
}
