package kz.ecomap.oversight;

import java.math.BigDecimal;
import java.util.List;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Pollutants;
import kz.ecomap.impact.Quantity;

/**
 * How much of a pollutant a permit allows.
 *
 * @param pollutant its number in Annex II of the Kyiv Protocol, 1 to 86
 * @param kg in a year, 0 or more
 */
public record Limit(int pollutant, Medium medium, BigDecimal kg) {
  /** Checks the pollutant and the quantity. */
  public Limit {
    if (Pollutants.of(pollutant).isEmpty()) {
      throw new IllegalArgumentException("no pollutant has the number " + pollutant);
    }
    kg = Quantity.plain(kg);
  }

  /** What a permit has at most one limit of. */
  public Object key() {
    return List.of(pollutant, medium);
  }
}
