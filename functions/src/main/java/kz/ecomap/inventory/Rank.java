package kz.ecomap.inventory;

import java.math.BigDecimal;
import kz.ecomap.impact.Quantity;

/**
 * Sort keys that put the largest quantity first; equal ones in the order of the facilities' ids.
 */
final class Rank {
  /** More than any quantity, without its decimals. */
  private static final BigDecimal TOP =
      Quantity.MOST.add(BigDecimal.ONE).movePointRight(Quantity.DECIMALS);

  private static final int DIGITS = TOP.toPlainString().length();

  private Rank() {}

  /** The rank of a quantity from 0 to {@link Quantity#MOST}. */
  static String of(BigDecimal kg, String facility) {
    var below = TOP.subtract(kg.movePointRight(Quantity.DECIMALS)).toBigIntegerExact().toString();
    return "0".repeat(DIGITS - below.length()) + below + "#" + facility;
  }
}
