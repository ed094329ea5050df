package kz.ecomap.oversight;

import java.util.List;
import kz.ecomap.shared.text.Coded;

/**
 * What allows a facility to act on the environment, by Chapters 8 to 10 of the Environmental Code
 * of 2 January 2021.
 */
public enum PermitKind implements Coded {
  /** The integrated permit, which binds to the best available techniques; category I. */
  INTEGRATED,
  /** The permit for impact; categories I and II. */
  IMPACT,
  /** No permit, but the operator's own declaration of impact; category III. */
  DECLARATION;

  /** The kind of a code. */
  public static PermitKind of(String code) {
    return Coded.of(PermitKind.class, code);
  }

  /** Every kind's code. */
  public static List<String> codes() {
    return Coded.codes(PermitKind.class);
  }
}
