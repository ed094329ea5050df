package kz.ecomap.impact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;

/** Reads impact reports and finds everything that is wrong with them at once. */
public final class ReportForm {
  /** Every pollutant to every medium. */
  private static final int MOST_RELEASES = 86 * 3;

  /** More than any site has of the other kinds of lines. */
  private static final int MOST_LINES = 100;

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
    var releases =
        lines(body, "releases", MOST_RELEASES, LineForms::release, "pollutant", "release");
    var transfers = lines(body, "transfers", MOST_LINES, LineForms::transfer, "pollutant", "line");
    var waste = lines(body, "waste", MOST_LINES, LineForms::waste, "operation", "line");
    var energy = lines(body, "energy", MOST_LINES, LineForms::energy, "carrier", "line");
    var water = lines(body, "water", MOST_LINES, LineForms::water, "source", "line");
    var reason = reason(body);
    return figures(year, now, body)
        .with(new ReportLines(releases, transfers, waste, energy, water))
        .because(reason);
  }

  /** Why a report is saved. */
  public static Optional<String> reason(Fields body) {
    return body.text("reason", 5, 500);
  }

  /**
   * The report of a body that has everything but lines, and ends the reading of it.
   *
   * @throws Problem 422 with every field at fault
   */
  public static ImpactReport figures(int year, Instant now, Fields body) {
    var production = body.object("production").flatMap(ReportForm::production);
    var source = body.text("source", 1, 300);
    body.done();
    return new ImpactReport(year, 1, now, Optional.empty(), source, production, ReportLines.NONE);
  }

  /**
   * The lines of one kind; those that are wrong are left out.
   *
   * @param told the member at which a line that is there twice is told
   */
  private static <T extends Line> List<T> lines(
      Fields body,
      String name,
      int most,
      Function<Fields, Optional<T>> form,
      String told,
      String what) {
    var lines = new ArrayList<T>();
    var seen = new HashSet<Object>();
    for (var fields : body.objects(name, most)) {
      var line = form.apply(fields);
      fields.noMore();
      if (line.isPresent() && !seen.add(line.get().key())) {
        fields.reject(told, "duplicate_" + what);
        continue;
      }
      line.ifPresent(lines::add);
    }
    return lines;
  }

  private static Optional<Production> production(Fields fields) {
    var amount = Quantities.read(fields, "amount");
    fields.required("amount", amount);
    var unit = fields.required("unit", fields.text("unit", 1, 20));
    fields.noMore();
    return amount.isPresent() && unit != null
        ? Optional.of(new Production(amount.get(), unit))
        : Optional.empty();
  }
}
