package kz.ecomap.oversight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** By what an authority answers a violation. */
public enum EnforcementKind {
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

  /** As clients know it: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a code. */
  public static EnforcementKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Every kind's code. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(EnforcementKind::code).toList();
  }
}
