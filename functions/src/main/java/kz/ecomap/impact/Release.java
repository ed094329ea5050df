package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A pollutant released to a medium by one facility in one year.
 *
 * @param pollutant its number in Annex II, 1 to 86
 * @param reported kg
 * @param accidentalKg kg, the part of the total that accidents released; only with a total
 */
public record Release(
    int pollutant, Medium medium, Reported reported, Optional<BigDecimal> accidentalKg)
    implements Line {

  /** Checks the pollutant, the unit, and that the part is not more than the whole. */
  public Release {
    check(pollutant);
    Quantity.check(reported, Dimension.MASS);
    accidentalKg = Quantity.plain(accidentalKg);
    if (accidentalKg.isPresent() && !atMost(accidentalKg.get(), reported.amount())) {
      throw new IllegalArgumentException("the accidental part is more than the total");
    }
  }

  /** A release whose quantity is known. */
  public static Release of(int pollutant, Medium medium, BigDecimal totalKg, Method method) {
    return new Release(pollutant, medium, Reported.of(totalKg, method), Optional.empty());
  }

  /** A release without a quantity, and not withheld. */
  public static Release of(int pollutant, Medium medium, ReleaseState state) {
    return new Release(pollutant, medium, Reported.of(state), Optional.empty());
  }

  /** What is known of it. */
  public ReleaseState state() {
    return reported.state();
  }

  /** The whole of it, kg, where it is known and not nothing. */
  public Optional<BigDecimal> totalKg() {
    return reported.amount();
  }

  /** Pollutant and medium; a report has at most one release of each. */
  @Override
  public Key key() {
    return new Key(pollutant, medium);
  }

  /** What makes a release one of its report. */
  public record Key(int pollutant, Medium medium) {}

  static void check(int pollutant) {
    if (Pollutants.of(pollutant).isEmpty()) {
      throw new IllegalArgumentException("no pollutant has the number " + pollutant);
    }
  }

  private static boolean atMost(BigDecimal part, Optional<BigDecimal> total) {
    return total.filter(whole -> part.compareTo(whole) <= 0).isPresent();
  }
}
