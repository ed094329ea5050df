package kz.ecomap.oversight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.shared.http.Fields;

/** Reads violations with what was done about them. */
final class ViolationForm {
  /** The most things done about a violation. */
  static final int MOST_ENFORCEMENT = 10;

  private ViolationForm() {}

  /**
   * One violation; empty when something is wrong with it, which is kept in the fields until their
   * {@code done()}.
   *
   * @param on the day of its inspection; absent when that is wrong itself
   */
  static Optional<Violation> read(Fields fields, Optional<LocalDate> on, LocalDate today) {
    var id = fields.required("id", fields.matching("id", Entry.ID, "bad_id"));
    var what = fields.required("what", fields.text("what", 1, 500));
    var article = fields.text("article", 1, 100);
    var gravity = fields.required("gravity", fields.oneOf("gravity", Gravity.codes()));
    var remedyBy = Days.end(fields, "remedyBy", today, on, "before_inspection");
    var remediedOn = Days.past(fields, "remediedOn", today, on, "before_inspection");
    var enforcement = new ArrayList<Enforcement>();
    for (var inner : fields.objects("enforcement", MOST_ENFORCEMENT)) {
      enforcement(inner, on, today).ifPresent(enforcement::add);
      inner.noMore();
    }
    return id == null || what == null || gravity == null
        ? Optional.empty()
        : Optional.of(
            new Violation(
                id,
                what,
                article,
                Gravity.of(gravity),
                remedyBy,
                remediedOn,
                List.copyOf(enforcement)));
  }

  /** The same for one thing that was done about a violation. */
  private static Optional<Enforcement> enforcement(
      Fields fields, Optional<LocalDate> on, LocalDate today) {
    var kind = fields.required("kind", fields.oneOf("kind", EnforcementKind.codes()));
    var day = fields.required("on", Days.past(fields, "on", today, on, "before_inspection"));
    var amount = fields.number("amountTenge", BigDecimal.ZERO, Enforcement.MOST_TENGE);
    var outcome = fields.text("outcome", 1, 300);
    if (amount.isPresent() && !Enforcement.isShort(amount.get())) {
      fields.reject("amountTenge", "too_many_decimals", Enforcement.DECIMALS);
      return Optional.empty();
    }
    return kind == null || day == null
        ? Optional.empty()
        : Optional.of(new Enforcement(EnforcementKind.of(kind), day, amount, outcome));
  }
}
