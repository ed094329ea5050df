package kz.ecomap.oversight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How grave a violation is, the least first. */
public enum Gravity {
  /** Of form, or without a trace in nature. */
  MINOR,
  /** What the facility may release or leave over was exceeded. */
  SIGNIFICANT,
  /** It harms people or nature, or could have. */
  GRAVE;

  /** As clients know it: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The gravity of a code. */
  public static Gravity of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Every gravity's code. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Gravity::code).toList();
  }
}
