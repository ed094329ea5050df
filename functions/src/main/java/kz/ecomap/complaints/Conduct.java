package kz.ecomap.complaints;

import java.util.List;
import kz.ecomap.shared.text.Coded;

/** What the complaint is made against. */
public enum Conduct implements Coded {
  /** The authority did not do what it had to. */
  OMISSION,
  /** The authority did what it should not have. */
  ACTION;

  /** The conduct of a code. */
  public static Conduct of(String code) {
    return Coded.of(Conduct.class, code);
  }

  /** Every code. */
  public static List<String> codes() {
    return Coded.codes(Conduct.class);
  }
}
