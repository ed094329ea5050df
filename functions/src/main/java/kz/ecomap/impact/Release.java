package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A pollutant released to a medium by one facility in one year.
 *
 * @param pollutant its number in Annex II, 1 to 86
 * @param totalKg kg, more than nothing; with the state {@code VALUE} and only with it
 * @param accidentalKg kg, the part of the total that accidents released; only with a total
 * @param method how the total was found; with the state {@code VALUE} and only with it
 */
public record Release(
    int pollutant,
    Medium medium,
    ReleaseState state,
    Optional<BigDecimal> totalKg,
    Optional<BigDecimal> accidentalKg,
    Optional<Method> method) {

  /** Checks that the quantities fit the state and each other. */
  public Release {
    totalKg = Quantity.plain(totalKg);
    accidentalKg = Quantity.plain(accidentalKg);
    boolean known = state == ReleaseState.VALUE;
    if (Pollutants.of(pollutant).isEmpty()) {
      throw new IllegalArgumentException("no pollutant has the number " + pollutant);
    }
    if (totalKg.isPresent() != known || method.isPresent() != known) {
      throw new IllegalArgumentException("a total and a method are with a value and only with it");
    }
    if (totalKg.filter(total -> total.signum() == 0).isPresent()) {
      throw new IllegalArgumentException("a total of nothing is the state ZERO");
    }
    if (accidentalKg.isPresent() && !atMost(accidentalKg.get(), totalKg)) {
      throw new IllegalArgumentException("the accidental part is more than the total");
    }
  }

  /** A release whose quantity is known. */
  public static Release of(int pollutant, Medium medium, BigDecimal totalKg, Method method) {
    return new Release(
        pollutant,
        medium,
        ReleaseState.VALUE,
        Optional.of(totalKg),
        Optional.empty(),
        Optional.of(method));
  }

  /** A release without a quantity. */
  public static Release of(int pollutant, Medium medium, ReleaseState state) {
    return new Release(
        pollutant, medium, state, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Pollutant and medium; a report has at most one release of each. */
  public Key key() {
    return new Key(pollutant, medium);
  }

  /** What makes a release one of its report. */
  public record Key(int pollutant, Medium medium) {}

  private static boolean atMost(BigDecimal part, Optional<BigDecimal> total) {
    return total.filter(whole -> part.compareTo(whole) <= 0).isPresent();
  }
}
