package kz.ecomap.impact;

import java.util.List;
import kz.ecomap.shared.text.Coded;

/**
 * What is known of a release. Only {@link #VALUE} has a quantity: a gap in what was reported is
 * never a zero.
 */
public enum ReleaseState implements Coded {
  /** The quantity is known. */
  VALUE,
  /** Nothing was released, and that was reported. */
  ZERO,
  /** Less than the threshold of Annex II, so that no quantity need be reported. */
  BELOW_THRESHOLD,
  /** It should be known and was not reported. */
  NOT_REPORTED,
  /** Withheld on grounds of Article 12 of the Protocol. */
  CONFIDENTIAL,
  /** It cannot arise from what the facility does. */
  NOT_APPLICABLE;

  /** The state of a code. */
  public static ReleaseState of(String code) {
    return Coded.of(ReleaseState.class, code);
  }

  /** Every state's code. */
  public static List<String> codes() {
    return Coded.codes(ReleaseState.class);
  }
}
