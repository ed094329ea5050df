package kz.ecomap.impact;

import java.util.List;
import kz.ecomap.shared.text.Coded;

/** How a quantity was found. */
public enum Method implements Coded {
  /** Measured. */
  MEASURED,
  /** Calculated, by emission factors for example. */
  CALCULATED,
  /** Estimated by an expert. */
  ESTIMATED;

  /** The method of a code. */
  public static Method of(String code) {
    return Coded.of(Method.class, code);
  }

  /** Every method's code. */
  public static List<String> codes() {
    return Coded.codes(Method.class);
  }
}
