package kz.ecomap.impact;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;

/** Reads impact reports and releases and finds everything that is wrong with them at once. */
public final class ReportForm {
  /** Every pollutant to every medium. */
  private static final int MOST_RELEASES = 86 * 3;

  private ReportForm() {}

  /**
   * The report of a body, as a first revision.
   *
   * @throws Problem 422 with every field at fault
   */
  public static ImpactReport read(int year, Instant now, Fields body) {
    if (!body.has("releases")) {
      body.reject("releases", "required");
    }
    var releases = releases(body);
    return figures(year, now, body).releasing(releases);
  }

  /**
   * The report of a body that has everything but releases, and ends the reading of it.
   *
   * @throws Problem 422 with every field at fault
   */
  public static ImpactReport figures(int year, Instant now, Fields body) {
    var production = body.object("production").flatMap(ReportForm::production);
    var energy = quantity(body, "energyGj");
    var water = quantity(body, "waterM3");
    var waste =
        new Waste(
            quantity(body, "wasteHazardousKg"),
            quantity(body, "wasteOtherKg"),
            quantity(body, "wasteRecoveredKg"));
    var source = body.text("source", 1, 300);
    body.done();
    return new ImpactReport(year, 1, now, production, energy, water, waste, source, List.of());
  }

  /**
   * One release; empty when something is wrong with it, which is kept in the fields until their
   * {@code done()}.
   */
  public static Optional<Release> release(Fields fields) {
    var pollutant = fields.required("pollutant", fields.integer("pollutant", 1, 86));
    var medium = fields.required("medium", fields.oneOf("medium", Medium.codes()));
    var state = fields.required("state", fields.oneOf("state", ReleaseState.codes()));
    var total = quantity(fields, "totalKg", Quantity.LEAST);
    var accidental = quantity(fields, "accidentalKg");
    var method = fields.oneOf("method", Method.codes()).map(Method::of);
    boolean complete = pollutant != null && medium != null && state != null;
    if (!complete || !consistent(fields, ReleaseState.of(state), total, accidental, method)) {
      return Optional.empty();
    }
    return Optional.of(
        new Release(
            pollutant, Medium.of(medium), ReleaseState.of(state), total, accidental, method));
  }

  private static List<Release> releases(Fields body) {
    var releases = new ArrayList<Release>();
    var seen = new HashSet<Release.Key>();
    for (var fields : body.objects("releases", MOST_RELEASES)) {
      var release = release(fields);
      fields.noMore();
      if (release.isPresent() && !seen.add(release.get().key())) {
        fields.reject("pollutant", "duplicate_release");
      }
      release.ifPresent(releases::add);
    }
    return releases;
  }

  /** A quantity is there with the state {@code value} and only with it. */
  private static boolean consistent(
      Fields fields,
      ReleaseState state,
      Optional<BigDecimal> total,
      Optional<BigDecimal> accidental,
      Optional<Method> method) {
    if (state != ReleaseState.VALUE) {
      boolean none = true;
      for (var name : List.of("totalKg", "accidentalKg", "method")) {
        if (fields.has(name)) {
          fields.reject(name, "only_with_value");
          none = false;
        }
      }
      return none;
    }
    fields.required("totalKg", total);
    fields.required("method", method);
    if (total.isPresent()
        && accidental.isPresent()
        && accidental.get().compareTo(total.get()) > 0) {
      fields.reject("accidentalKg", "more_than_total");
      return false;
    }
    return total.isPresent()
        && method.isPresent()
        && accidental.isPresent() == fields.has("accidentalKg");
  }

  private static Optional<Production> production(Fields fields) {
    var amount = quantity(fields, "amount");
    fields.required("amount", amount);
    var unit = fields.required("unit", fields.text("unit", 1, 20));
    fields.noMore();
    return amount.isPresent() && unit != null
        ? Optional.of(new Production(amount.get(), unit))
        : Optional.empty();
  }

  private static Optional<BigDecimal> quantity(Fields fields, String name) {
    return quantity(fields, name, BigDecimal.ZERO);
  }

  private static Optional<BigDecimal> quantity(Fields fields, String name, BigDecimal least) {
    var number = fields.number(name, least, Quantity.MOST);
    if (number.isPresent() && !Quantity.isShort(number.get())) {
      fields.reject(name, "too_many_decimals", Quantity.DECIMALS);
      return Optional.empty();
    }
    return number;
  }
}
