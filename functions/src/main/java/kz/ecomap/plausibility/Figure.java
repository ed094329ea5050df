package kz.ecomap.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Line;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.WasteLine;
import kz.ecomap.oversight.Permit;

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
    var lines = report.lines();
    add(
        figures,
        lines.releases(),
        "/releases/%d/totalKg",
        line -> release(line.pollutant(), line.medium()));
    add(figures, lines.transfers(), "/transfers/%d/kg", line -> "transfer/" + line.pollutant());
    add(figures, lines.waste(), "/waste/%d/kg", Figure::subject);
    add(figures, lines.energy(), "/energy/%d/gj", line -> "energy/" + line.carrier().code());
    add(figures, lines.water(), "/water/%d/m3", line -> "water/" + line.source().code());
    return figures;
  }

  /** What a permit allows, as if it were released, in the order of its limits. */
  static List<Figure> of(Permit permit) {
    var figures = new ArrayList<Figure>();
    for (var limit : permit.limits()) {
      var at = "/limits/%d/kg".formatted(figures.size());
      figures.add(new Figure(at, release(limit.pollutant(), limit.medium()), limit.kg()));
    }
    return figures;
  }

  private static String release(int pollutant, Medium medium) {
    return "release/" + pollutant + "/" + medium.code();
  }

  private static String subject(WasteLine waste) {
    return "waste/%s/%s/%s/%s"
        .formatted(
            waste.hazardous() ? "hazardous" : "other",
            waste.kind().code(),
            waste.operation(),
            waste.abroad() ? "abroad" : "home");
  }

  private static <T extends Line> void add(
      List<Figure> figures, List<T> lines, String pointer, Function<T, String> subject) {
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var at = pointer.formatted(i);
      line.reported()
          .amount()
          .ifPresent(amount -> figures.add(new Figure(at, subject.apply(line), amount)));
    }
  }
}
