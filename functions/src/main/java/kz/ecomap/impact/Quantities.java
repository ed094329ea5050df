package kz.ecomap.impact;

import java.math.BigDecimal;
import java.util.Optional;
import kz.ecomap.shared.http.Fields;

/** Reads quantities. */
final class Quantities {
  private Quantities() {}

  /** A quantity that may be nothing; empty also when it is wrong, which is kept in the fields. */
  static Optional<BigDecimal> read(Fields fields, String name) {
    return read(fields, name, BigDecimal.ZERO);
  }

  /** A quantity of at least so much. */
  static Optional<BigDecimal> read(Fields fields, String name, BigDecimal least) {
    var number = fields.number(name, least, Quantity.MOST);
    if (number.isPresent() && !Quantity.isShort(number.get())) {
      fields.reject(name, "too_many_decimals", Quantity.DECIMALS);
      return Optional.empty();
    }
    return number;
  }
}
