package kz.ecomap.complaints;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the complaint is made against. */
public enum Conduct {
  /** The authority did not do what it had to. */
  OMISSION,
  /** The authority did what it should not have. */
  ACTION;

  /** As clients know it: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The conduct of a code. */
  public static Conduct of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Every code. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Conduct::code).toList();
  }
}
