package kz.ecomap.enterprises;

import java.util.Arrays;
import java.util.List;

/**
 * How strongly an object acts on the environment, by Article 12 of the Environmental Code: from I,
 * significantly, to IV, hardly.
 */
public enum ImpactCategory {
  /** Significant impact; a comprehensive environmental permit is needed. */
  I,
  /** Moderate impact. */
  II,
  /** Insignificant impact. */
  III,
  /** Minimal impact. */
  IV;

  /** Every category's code. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(ImpactCategory::name).toList();
  }
}
