package kz.ecomap.impact;

import java.util.Optional;
import kz.ecomap.shared.http.Fields;

/**
 * Reads one line of a report of each kind. A line is empty when something is wrong with it, which
 * is kept in the fields until their {@code done()}; the caller ends the reading of them.
 */
public final class LineForms {
  private LineForms() {}

  /** A release. */
  public static Optional<Release> release(Fields fields) {
    var pollutant = pollutant(fields);
    var medium = fields.required("medium", fields.oneOf("medium", Medium.codes()));
    var reported = new ReportedForm(fields, "totalKg", Dimension.MASS, "accidentalKg").read();
    var accidental = Quantities.read(fields, "accidentalKg");
    if (pollutant == null || medium == null || reported.isEmpty()) {
      return Optional.empty();
    }
    var total = reported.get().amount();
    if (total.isPresent()
        && accidental.isPresent()
        && accidental.get().compareTo(total.get()) > 0) {
      fields.reject("accidentalKg", "more_than_total");
      return Optional.empty();
    }
    return accidental.isPresent() == fields.has("accidentalKg")
        ? Optional.of(new Release(pollutant, Medium.of(medium), reported.get(), accidental))
        : Optional.empty();
  }

  /** A transfer of a pollutant. */
  public static Optional<Transfer> transfer(Fields fields) {
    var pollutant = pollutant(fields);
    var reported = new ReportedForm(fields, "kg", Dimension.MASS).read();
    return pollutant == null ? Optional.empty() : reported.map(it -> new Transfer(pollutant, it));
  }

  /** Waste. */
  public static Optional<WasteLine> waste(Fields fields) {
    var kind = fields.required("kind", fields.oneOf("kind", WasteKind.codes()));
    var hazardous = fields.required("hazardous", fields.flag("hazardous"));
    var operation =
        fields.required("operation", fields.oneOf("operation", WasteOperations.codes()));
    boolean abroad = fields.flag("abroad").orElse(false);
    var reported = new ReportedForm(fields, "kg", Dimension.MASS).read();
    return kind == null || hazardous == null || operation == null
        ? Optional.empty()
        : reported.map(it -> new WasteLine(WasteKind.of(kind), hazardous, operation, abroad, it));
  }

  /** Energy. */
  public static Optional<EnergyLine> energy(Fields fields) {
    var carrier = fields.required("carrier", fields.oneOf("carrier", EnergyCarrier.codes()));
    var reported = new ReportedForm(fields, "gj", Dimension.ENERGY).read();
    return carrier == null
        ? Optional.empty()
        : reported.map(it -> new EnergyLine(EnergyCarrier.of(carrier), it));
  }

  /** Water. */
  public static Optional<WaterLine> water(Fields fields) {
    var source = fields.required("source", fields.oneOf("source", WaterSource.codes()));
    var reported = new ReportedForm(fields, "m3", Dimension.VOLUME).read();
    return source == null
        ? Optional.empty()
        : reported.map(it -> new WaterLine(WaterSource.of(source), it));
  }

  private static Integer pollutant(Fields fields) {
    return fields.required("pollutant", fields.integer("pollutant", 1, Pollutants.all().size()));
  }
}
