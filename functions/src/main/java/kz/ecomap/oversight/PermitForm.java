package kz.ecomap.oversight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.ecomap.codes.Codes;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Pollutants;
import kz.ecomap.impact.Quantity;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;

/** Reads permits and finds everything that is wrong with them at once. */
public final class PermitForm {
  private PermitForm() {}

  /**
   * The permit of a body, and ends the reading of it.
   *
   * @throws Problem 422 with every field at fault
   */
  public static Permit read(String id, Fields body, LocalDate today) {
    var limits = limits(body);
    var number = body.required("number", body.text("number", 1, 100));
    var type = body.required("kind", body.oneOf("kind", PermitKind.codes()));
    var issuedBy = body.oneOf("issuedBy", Codes.authorities().keySet());
    var issued = Days.past(body, "issuedOn", today);
    var issuedOn = body.required("issuedOn", issued);
    var validUntil = Days.end(body, "validUntil", today, issued, "before_issue");
    var source = body.text("source", 1, 300);
    body.done();
    return new Permit(
        id, number, PermitKind.of(type), issuedBy, issuedOn, validUntil, limits, source);
  }

  /** One limit; empty when something is wrong with it, which is kept in the fields. */
  private static Optional<Limit> limit(Fields fields) {
    var pollutant =
        fields.required("pollutant", fields.integer("pollutant", 1, Pollutants.all().size()));
    var medium = fields.required("medium", fields.oneOf("medium", Medium.codes()));
    var kg = fields.required("kg", fields.number("kg", BigDecimal.ZERO, Quantity.MOST));
    if (kg != null && !Quantity.isShort(kg)) {
      fields.reject("kg", "too_many_decimals", Quantity.DECIMALS);
      return Optional.empty();
    }
    return pollutant == null || medium == null || kg == null
        ? Optional.empty()
        : Optional.of(new Limit(pollutant, Medium.of(medium), kg));
  }

  private static List<Limit> limits(Fields body) {
    var limits = new ArrayList<Limit>();
    var seen = new HashSet<Object>();
    for (var fields : body.objects("limits", Pollutants.all().size() * Medium.codes().size())) {
      var limit = limit(fields);
      fields.noMore();
      if (limit.isPresent() && !seen.add(limit.get().key())) {
        fields.reject("pollutant", "duplicate_limit");
      }
      limit.ifPresent(limits::add);
    }
    return limits;
  }
}
