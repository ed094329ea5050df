package kz.ecomap.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.impact.ImpactReport;

/**
 * A known quantity of a report.
 *
 * @param pointer where it stands in the report's JSON
 * @param subject what it is a quantity of, the same in every year, as in {@code release/8/air}
 * @param amount in the unit of its subject: kg, GJ or m3
 */
record Figure(String pointer, String subject, BigDecimal amount) {
  /** Every known quantity of a report, in the order of its fields. */
  static List<Figure> of(ImpactReport report) {
    var figures = new ArrayList<Figure>();
    int index = 0;
    for (var release : report.releases()) {
      add(
          figures,
          "/releases/" + index++ + "/totalKg",
          "release/" + release.pollutant() + "/" + release.medium().code(),
          release.totalKg());
    }
    add(figures, "/energyGj", "energy", report.energyGj());
    add(figures, "/waterM3", "water", report.waterM3());
    add(figures, "/wasteHazardousKg", "waste/hazardous", report.waste().hazardousKg());
    add(figures, "/wasteOtherKg", "waste/other", report.waste().otherKg());
    add(figures, "/wasteRecoveredKg", "waste/recovered", report.waste().recoveredKg());
    return figures;
  }

  private static void add(
      List<Figure> figures, String pointer, String subject, Optional<BigDecimal> amount) {
    amount
        .filter(number -> number.signum() > 0)
        .ifPresent(number -> figures.add(new Figure(pointer, subject, number)));
  }
}
