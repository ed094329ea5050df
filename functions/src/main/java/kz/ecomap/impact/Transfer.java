package kz.ecomap.impact;

/**
 * A pollutant in waste water that left the facility's site for treatment elsewhere (Article 7,
 * paragraph 5 (d) of the Kyiv Protocol), in one year.
 *
 * @param pollutant its number in Annex II, 1 to 86
 * @param reported kg
 */
public record Transfer(int pollutant, Reported reported) implements Line {
  /** Checks the pollutant and the unit. */
  public Transfer {
    Release.check(pollutant);
    Quantity.check(reported, Dimension.MASS);
  }

  @Override
  public Integer key() {
    return pollutant;
  }
}
