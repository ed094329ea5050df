package kz.ecomap.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A quantity as the operator declared it, kept beside what it was converted to.
 *
 * @param value more than nothing
 */
public record Declared(BigDecimal value, DeclaredUnit unit) {
  /** Checks the range. */
  public Declared {
    value = Quantity.plain(value);
    if (value.signum() == 0) {
      throw new IllegalArgumentException("nothing is the state ZERO");
    }
  }

  /** The same in kg, GJ or m3, rounded half up to {@link Quantity#DECIMALS} decimals. */
  public BigDecimal converted() {
    return value.multiply(unit.factor()).setScale(Quantity.DECIMALS, RoundingMode.HALF_UP);
  }
}
