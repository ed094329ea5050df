package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.shared.http.Fields;

/**
 * Reads what a line says of its quantity: state, amount, what was declared, method and ground. The
 * amount may be left out where it is declared in some unit; when both are there they must agree.
 */
final class ReportedForm {
  private final Fields fields;
  private final String amount;
  private final Dimension dimension;
  private final List<String> ofValue = new ArrayList<>();

  /**
   * @param amount the member with the amount, as in {@code totalKg}
   * @param more other members that are only with a value
   */
  ReportedForm(Fields fields, String amount, Dimension dimension, String... more) {
    this.fields = fields;
    this.amount = amount;
    this.dimension = dimension;
    ofValue.addAll(List.of(amount, "declared", "method"));
    ofValue.addAll(List.of(more));
  }

  /** What is said; empty when something is wrong with it, which is kept in the fields. */
  Optional<Reported> read() {
    var state = fields.required("state", fields.oneOf("state", ReleaseState.codes()));
    var number = Quantities.read(fields, amount, Quantity.LEAST);
    var declared = fields.object("declared").flatMap(this::declared);
    var method = fields.oneOf("method", Method.codes()).map(Method::of);
    var ground = fields.oneOf("ground", Ground.codes()).map(Ground::of);
    if (state == null) {
      return Optional.empty();
    }
    return switch (ReleaseState.of(state)) {
      case VALUE -> value(number, declared, method);
      case CONFIDENTIAL -> withheld(ground);
      default ->
          noneWith(ofValue, "only_with_value")
                  && noneWith(List.of("ground"), "only_with_confidential")
              ? Optional.of(Reported.of(ReleaseState.of(state)))
              : Optional.empty();
    };
  }

  private Optional<Reported> withheld(Optional<Ground> ground) {
    boolean bare = noneWith(ofValue, "only_with_value");
    fields.required("ground", ground);
    return ground.filter(it -> bare).map(Reported::withheld);
  }

  private Optional<Reported> value(
      Optional<BigDecimal> number, Optional<Declared> declared, Optional<Method> method) {
    boolean open = noneWith(List.of("ground"), "only_with_confidential");
    fields.required("method", method);
    if (!fields.has("declared")) {
      fields.required(amount, number);
    }
    boolean readable =
        number.isPresent() == fields.has(amount)
            && declared.isPresent() == fields.has("declared")
            && (number.isPresent() || declared.isPresent());
    if (!readable || !agree(number, declared) || method.isEmpty() || !open) {
      return Optional.empty();
    }
    var known = number.or(() -> declared.map(Declared::converted));
    return Optional.of(new Reported(ReleaseState.VALUE, known, declared, method, Optional.empty()));
  }

  private boolean agree(Optional<BigDecimal> number, Optional<Declared> declared) {
    if (number.isPresent() && declared.isPresent()) {
      var converted = declared.get().converted();
      if (number.get().compareTo(converted) != 0) {
        fields.reject(amount, "other_than_declared", Quantity.plain(converted).toPlainString());
        return false;
      }
    }
    return true;
  }

  private Optional<Declared> declared(Fields inner) {
    var value = Quantities.read(inner, "value", Quantity.LEAST);
    inner.required("value", value);
    var unit = inner.required("unit", inner.oneOf("unit", DeclaredUnit.codes(dimension)));
    inner.noMore();
    if (value.isEmpty() || unit == null) {
      return Optional.empty();
    }
    var declared = new Declared(value.get(), DeclaredUnit.of(unit).orElseThrow());
    var converted = declared.converted();
    if (converted.signum() == 0 || converted.compareTo(Quantity.MOST) > 0) {
      inner.reject(
          "value",
          "out_of_range",
          Quantity.LEAST.toPlainString() + " " + dimension.unit(),
          Quantity.MOST.toPlainString() + " " + dimension.unit());
      return Optional.empty();
    }
    return Optional.of(declared);
  }

  private boolean noneWith(List<String> names, String error) {
    boolean none = true;
    for (var name : names) {
      if (fields.has(name)) {
        fields.reject(name, error);
        none = false;
      }
    }
    return none;
  }
}
