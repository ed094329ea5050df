package kz.ecomap.impact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a pollutant is released to. */
public enum Medium {
  /** The air. */
  AIR,
  /** Surface water and groundwater. */
  WATER,
  /** The soil. */
  LAND;

  /** As clients know it: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The medium of a code. */
  public static Medium of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Every medium's code. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Medium::code).toList();
  }
}
