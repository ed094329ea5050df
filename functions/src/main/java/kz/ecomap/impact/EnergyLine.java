package kz.ecomap.impact;

/**
 * Energy of one carrier that a facility used in one year.
 *
 * @param reported GJ
 */
public record EnergyLine(EnergyCarrier carrier, Reported reported) implements Line {
  /** Checks the unit. */
  public EnergyLine {
    Quantity.check(reported, Dimension.ENERGY);
  }

  @Override
  public EnergyCarrier key() {
    return carrier;
  }
}
