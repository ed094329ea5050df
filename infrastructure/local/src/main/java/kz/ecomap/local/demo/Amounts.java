package kz.ecomap.local.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import kz.ecomap.impact.Declared;
import kz.ecomap.impact.DeclaredUnit;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Reported;

/** Quantities as people write them: with three digits, in a unit that suits them. */
final class Amounts {
  private static final MathContext THREE_DIGITS = new MathContext(3);

  /** From how many kg on tonnes are written, and below how many grams. */
  private static final double TONNES_FROM = 10_000;

  private static final double GRAMS_BELOW = 1;

  private Amounts() {}

  static BigDecimal rounded(double amount) {
    return new BigDecimal(amount).round(THREE_DIGITS);
  }

  /** A quantity, declared in a unit where there is one. */
  static Reported of(double amount, Optional<DeclaredUnit> unit, Method method) {
    return unit.map(
            it ->
                Reported.of(new Declared(rounded(amount / it.factor().doubleValue()), it), method))
        .orElseGet(() -> Reported.of(rounded(amount), method));
  }

  /** A mass, declared in tonnes where it is large and in grams where it is small. */
  static Reported mass(double kg, Method method) {
    var unit =
        kg >= TONNES_FROM
            ? Optional.of(DeclaredUnit.T)
            : kg < GRAMS_BELOW ? Optional.of(DeclaredUnit.G) : Optional.<DeclaredUnit>empty();
    return of(kg, unit, method);
  }
}
