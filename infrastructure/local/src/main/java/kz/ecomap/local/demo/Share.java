package kz.ecomap.local.demo;

import java.util.Optional;
import kz.ecomap.impact.DeclaredUnit;
import kz.ecomap.impact.EnergyCarrier;
import kz.ecomap.impact.EnergyLine;
import kz.ecomap.impact.Line;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Pollutants;
import kz.ecomap.impact.Reported;
import kz.ecomap.impact.Transfer;
import kz.ecomap.impact.WasteKind;
import kz.ecomap.impact.WasteLine;
import kz.ecomap.impact.WaterLine;
import kz.ecomap.impact.WaterSource;
import org.apache.commons.csv.CSVRecord;

/**
 * One line of the reports of a kind of works beside its releases.
 *
 * @param what {@code energy}, {@code water}, {@code waste} or {@code transfer}
 * @param code of the carrier, the source, the operation or the pollutant
 * @param kind of waste, as in {@code industrial hazardous abroad}
 * @param part of all energy, of the water that is taken, or of the waste that is as hazardous; kg a
 *     year of a transfer by large works; 0 where it cannot arise
 * @param unit in which it is declared, if it is
 */
record Share(
    String profile,
    String what,
    String code,
    String kind,
    double part,
    Optional<DeclaredUnit> unit,
    Method method) {
  /** Tonnes of hazardous waste and of other from which on they are reported, in kg. */
  private static final double LEAST_HAZARDOUS = 2_000;

  private static final double LEAST_OTHER = 2_000_000;

  /** GJ and m3; our own, for the demonstration. */
  private static final double LEAST_USED = 3_000;

  static Share of(CSVRecord line) {
    return new Share(
        line.get("profile"),
        line.get("what"),
        line.get("code"),
        line.get("kind"),
        Double.parseDouble(line.get("part")),
        DeclaredUnit.of(line.get("unit")),
        Method.of(line.get("method")));
  }

  boolean hazardous() {
    return kind.contains("hazardous");
  }

  /** The line with what is said of it. */
  Line with(Reported reported) {
    return switch (what) {
      case "energy" -> new EnergyLine(EnergyCarrier.of(code), reported);
      case "water" -> new WaterLine(WaterSource.of(code), reported);
      case "transfer" -> new Transfer(Integer.parseInt(code), reported);
      default ->
          new WasteLine(
              WasteKind.of(kind.substring(0, kind.indexOf(' '))),
              hazardous(),
              code,
              kind.endsWith("abroad"),
              reported);
    };
  }

  /** Whether so little need not be told. */
  boolean isSmall(double amount, int year) {
    return amount
        <= switch (what) {
          case "waste" -> hazardous() ? LEAST_HAZARDOUS : LEAST_OTHER;
          case "transfer" ->
              Pollutants.of(Integer.parseInt(code))
                  .orElseThrow()
                  .transferThreshold(year)
                  .orElseThrow()
                  .doubleValue();
          default -> LEAST_USED;
        };
  }
}
