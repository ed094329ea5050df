package kz.ecomap.impact;

import java.util.List;
import kz.ecomap.shared.text.Coded;

/** Where a facility takes its water from. */
public enum WaterSource implements Coded {
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

  /** The one of a code. */
  public static WaterSource of(String code) {
    return Coded.of(WaterSource.class, code);
  }

  /** Every code. */
  public static List<String> codes() {
    return Coded.codes(WaterSource.class);
  }
}
