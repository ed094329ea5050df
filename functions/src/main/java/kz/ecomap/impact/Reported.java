package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a report says of one quantity: one of six states, and with each state what belongs to it.
 *
 * @param amount in kg, GJ or m3, more than nothing; with the state {@code VALUE} and only with it
 * @param declared as the operator wrote it; only with an amount, to which it converts
 * @param method how the amount was found; with the state {@code VALUE} and only with it
 * @param ground why it is withheld; with the state {@code CONFIDENTIAL} and only with it
 */
public record Reported(
    ReleaseState state,
    Optional<BigDecimal> amount,
    Optional<Declared> declared,
    Optional<Method> method,
    Optional<Ground> ground) {

  /** Checks that everything fits the state. */
  public Reported {
    amount = Quantity.plain(amount);
    boolean known = state == ReleaseState.VALUE;
    if (amount.isPresent() != known || method.isPresent() != known) {
      throw new IllegalArgumentException(
          "an amount and a method are with a value and only with it");
    }
    if (amount.filter(number -> number.signum() == 0).isPresent()) {
      throw new IllegalArgumentException("an amount of nothing is the state ZERO");
    }
    if (declared.isPresent() && !agree(declared.get(), amount)) {
      throw new IllegalArgumentException("declared is another amount");
    }
    if (ground.isPresent() != (state == ReleaseState.CONFIDENTIAL)) {
      throw new IllegalArgumentException("a ground is with what is withheld and only with it");
    }
  }

  /** A known amount. */
  public static Reported of(BigDecimal amount, Method method) {
    return new Reported(
        ReleaseState.VALUE,
        Optional.of(amount),
        Optional.empty(),
        Optional.of(method),
        Optional.empty());
  }

  /** A known amount as it was declared. */
  public static Reported of(Declared declared, Method method) {
    return new Reported(
        ReleaseState.VALUE,
        Optional.of(declared.converted()),
        Optional.of(declared),
        Optional.of(method),
        Optional.empty());
  }

  /** A state without an amount and without a ground. */
  public static Reported of(ReleaseState state) {
    return new Reported(
        state, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** An amount that is withheld. */
  public static Reported withheld(Ground ground) {
    return new Reported(
        ReleaseState.CONFIDENTIAL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(ground));
  }

  /** What can be added up: the amount, or nothing where nothing was reported to be so. */
  public Optional<BigDecimal> known() {
    return state == ReleaseState.ZERO ? Optional.of(BigDecimal.ZERO) : amount;
  }

  private static boolean agree(Declared declared, Optional<BigDecimal> amount) {
    return amount.filter(number -> number.compareTo(declared.converted()) == 0).isPresent();
  }
}
