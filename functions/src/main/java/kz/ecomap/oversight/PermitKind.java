package kz.ecomap.oversight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What allows a facility to act on the environment, by Chapters 8 to 10 of the Environmental Code
 * of 2 January 2021.
 */
public enum PermitKind {
  /** The integrated permit, which binds to the best available techniques; category I. */
  INTEGRATED,
  /** The permit for impact; categories I and II. */
  IMPACT,
  /** No permit, but the operator's own declaration of impact; category III. */
  DECLARATION;

  /** As clients know it: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a code. */
  public static PermitKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Every kind's code. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(PermitKind::code).toList();
  }
}
