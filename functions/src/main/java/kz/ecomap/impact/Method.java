package kz.ecomap.impact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a quantity was found. */
public enum Method {
  /** Measured. */
  MEASURED,
  /** Calculated, by emission factors for example. */
  CALCULATED,
  /** Estimated by an expert. */
  ESTIMATED;

  /** As clients know it: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The method of a code. */
  public static Method of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Every method's code. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Method::code).toList();
  }
}
