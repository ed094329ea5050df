package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Quantities of impact reports (kg, GJ, m3 and units of production): 0 to 10¹⁵, with at most nine
 * decimals, so that a microgram of dioxins can be told and every stored number is short.
 */
public final class Quantity {
  /** The smallest that is not nothing. */
  public static final BigDecimal LEAST = new BigDecimal("0.000000001");

  /** The largest; the whole country burns less. */
  public static final BigDecimal MOST = new BigDecimal("1000000000000000");

  /** How many decimals a quantity may have. */
  public static final int DECIMALS = 9;

  private Quantity() {}

  /** Whether a number has no more decimals than a quantity may have. */
  public static boolean isShort(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= DECIMALS;
  }

  /**
   * The number written in one way only, without an exponent or superfluous zeros.
   *
   * @throws IllegalArgumentException when it is no quantity
   */
  public static BigDecimal plain(BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(MOST) > 0 || !isShort(number)) {
      throw new IllegalArgumentException("not a quantity");
    }
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The same for a quantity that may be absent. */
  static Optional<BigDecimal> plain(Optional<BigDecimal> number) {
    return number.map(Quantity::plain);
  }

  /** Checks that a line was declared in a unit of what it measures. */
  static void check(Reported reported, Dimension dimension) {
    if (reported.declared().filter(it -> it.unit().dimension() != dimension).isPresent()) {
      throw new IllegalArgumentException("not declared in a unit of " + dimension);
    }
  }

  /** What is known of some lines, added up; empty when nothing is. */
  static <T extends Line> Optional<BigDecimal> sum(List<T> lines, Predicate<T> counted) {
    return lines.stream()
        .filter(counted)
        .flatMap(line -> line.reported().known().stream())
        .reduce(BigDecimal::add);
  }
}
