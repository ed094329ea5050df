package kz.ecomap.impact;

import java.util.List;
import kz.ecomap.shared.text.Coded;

/** What a pollutant is released to. */
public enum Medium implements Coded {
  /** The air. */
  AIR,
  /** Surface water and groundwater. */
  WATER,
  /** The soil. */
  LAND;

  /** The medium of a code. */
  public static Medium of(String code) {
    return Coded.of(Medium.class, code);
  }

  /** Every medium's code. */
  public static List<String> codes() {
    return Coded.codes(Medium.class);
  }
}
