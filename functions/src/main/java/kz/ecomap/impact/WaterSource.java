package kz.ecomap.impact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where a facility takes its water from. */
public enum WaterSource {
  /** Rivers, lakes and reservoirs. */
  SURFACE,
  /** Wells. */
  GROUND,
  /** The pipes of a settlement. */
  MUNICIPAL,
  /** The Caspian or the Aral Sea. */
  SEA,
  /** Water that was used before: it is told and not counted as taken. */
  REUSED;

  /** As clients know it: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of a code. */
  public static WaterSource of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Every code. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(WaterSource::code).toList();
  }
}
