package kz.ecomap.inventory;

import java.math.BigDecimal;
import kz.ecomap.impact.Medium;
import kz.ecomap.shared.dynamo.Row;

/**
 * What all facilities of a scope released of a pollutant to a medium in a year.
 *
 * @param kg the sum of what is known, kg
 * @param reported how many facilities told how much, be it nothing
 * @param untold how many did not tell how much: below the threshold, not reported, confidential
 */
record ReleaseTotal(int pollutant, Medium medium, BigDecimal kg, long reported, long untold) {
  static ReleaseTotal none(Total of) {
    return new ReleaseTotal(of.pollutant(), of.medium(), BigDecimal.ZERO, 0, 0);
  }

  static ReleaseTotal of(Row row, Total of) {
    return new ReleaseTotal(
        of.pollutant(),
        of.medium(),
        row.decimal(of.kg()).map(YearTotal::plain).orElse(BigDecimal.ZERO),
        row.decimal(of.reported()).map(BigDecimal::longValueExact).orElse(0L),
        row.decimal(of.untold()).map(BigDecimal::longValueExact).orElse(0L));
  }
}
