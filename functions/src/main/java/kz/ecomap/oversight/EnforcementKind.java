package kz.ecomap.oversight;

import java.util.List;
import kz.ecomap.shared.text.Coded;

/** By what an authority answers a violation. */
public enum EnforcementKind implements Coded {
  /** A binding order to remedy it. */
  ORDER,
  /** An administrative fine. */
  FINE,
  /** Compensation for the harm done to nature. */
  DAMAGES,
  /** The work, or a part of it, has to stop. */
  SUSPENSION,
  /** It was brought to a court. */
  COURT;

  /** The kind of a code. */
  public static EnforcementKind of(String code) {
    return Coded.of(EnforcementKind.class, code);
  }

  /** Every kind's code. */
  public static List<String> codes() {
    return Coded.codes(EnforcementKind.class);
  }
}
