package kz.ecomap.inventory;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import kz.ecomap.impact.ImpactReport;

/** What else is summed of a report, beside its releases. */
enum Figure {
  /** Energy used, GJ. */
  ENERGY("energyGj", "energy", "GJ", ImpactReport::energyGj),
  /** Water taken, m3. */
  WATER("waterM3", "water", "m3", ImpactReport::waterM3),
  /** Hazardous waste, kg. */
  HAZARDOUS_WASTE("wasteHazardousKg", "waste_hazardous", "kg", ImpactReport::wasteHazardousKg),
  /** Waste that is not hazardous, kg. */
  OTHER_WASTE("wasteOtherKg", "waste_other", "kg", ImpactReport::wasteOtherKg),
  /** Waste of both kinds that was recovered, kg. */
  RECOVERED_WASTE("wasteRecoveredKg", "waste_recovered", "kg", ImpactReport::wasteRecoveredKg);

  private final String code;
  private final String subject;
  private final String unit;
  private final Function<ImpactReport, Optional<BigDecimal>> amount;

  Figure(
      String code,
      String subject,
      String unit,
      Function<ImpactReport, Optional<BigDecimal>> amount) {
    this.code = code;
    this.subject = subject;
    this.unit = unit;
    this.amount = amount;
  }

  /** As clients and stored items know it. */
  String code() {
    return code;
  }

  /** As tables call it, without the unit. */
  String subject() {
    return subject;
  }

  /** What it is counted in. */
  String unit() {
    return unit;
  }

  /** The name of the number of reports that say it. */
  String tellers() {
    return code + "#";
  }

  /** What a report says; empty where it is silent. */
  Optional<BigDecimal> of(ImpactReport report) {
    return amount.apply(report);
  }
}
