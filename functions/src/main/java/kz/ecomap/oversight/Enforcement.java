package kz.ecomap.oversight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an authority did about a violation.
 *
 * @param amountTenge what it cost the operator, tenge, 0 or more with at most two decimals
 * @param outcome what became of it, in words
 */
public record Enforcement(
    EnforcementKind kind,
    LocalDate on,
    Optional<BigDecimal> amountTenge,
    Optional<String> outcome) {
  /** The largest amount, tenge. */
  public static final BigDecimal MOST_TENGE = new BigDecimal("1000000000000000");

  /** How many decimals an amount may have: a tenge has 100 tiyn. */
  public static final int DECIMALS = 2;

  /** Checks the amount and writes it in one way only. */
  public Enforcement {
    amountTenge = amountTenge.map(Enforcement::plain);
  }

  /** What rows of a file tell one from another by: a violation has one of a kind on a day. */
  public Object key() {
    return List.of(kind, on);
  }

  /** Whether a number has no more decimals than an amount may have. */
  static boolean isShort(BigDecimal amount) {
    return amount.stripTrailingZeros().scale() <= DECIMALS;
  }

  private static BigDecimal plain(BigDecimal amount) {
    if (amount.signum() < 0 || amount.compareTo(MOST_TENGE) > 0 || !isShort(amount)) {
      throw new IllegalArgumentException("not an amount of tenge");
    }
    var stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
