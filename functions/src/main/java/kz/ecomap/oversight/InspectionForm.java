package kz.ecomap.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.ecomap.codes.Codes;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;

/** Reads inspections and finds everything that is wrong with them at once. */
public final class InspectionForm {
  /** The most violations of an inspection. */
  public static final int MOST_VIOLATIONS = 50;

  /** The most bytes that the texts of an inspection take in UTF-8; its item stays below 100 KB. */
  static final int MOST_BYTES = 50_000;

  private InspectionForm() {}

  /**
   * The inspection of a body, and ends the reading of it.
   *
   * @throws Problem 422 with every field at fault
   */
  public static Inspection read(String id, Fields body, LocalDate today) {
    var day = Days.past(body, "on", today);
    var violations = violations(body, day, today);
    var on = body.required("on", day);
    var authority =
        body.required("authority", body.oneOf("authority", Codes.authorities().keySet()));
    var planned = body.required("planned", body.flag("planned"));
    var result = body.text("result", 1, 1000);
    var source = body.text("source", 1, 300);
    body.done();
    return new Inspection(id, on, authority, planned, result, source, violations);
  }

  private static List<Violation> violations(Fields body, Optional<LocalDate> on, LocalDate today) {
    var violations = new ArrayList<Violation>();
    var seen = new HashSet<String>();
    for (var fields : body.objects("violations", MOST_VIOLATIONS)) {
      var violation = ViolationForm.read(fields, on, today);
      fields.noMore();
      if (violation.isPresent() && !seen.add(violation.get().id())) {
        fields.reject("id", "duplicate_id");
      }
      violation.ifPresent(violations::add);
    }
    int bytes = violations.stream().mapToInt(Violation::bytes).sum();
    if (bytes > MOST_BYTES) {
      body.reject("violations", "texts_too_long", MOST_BYTES, bytes);
    }
    return violations;
  }
}
