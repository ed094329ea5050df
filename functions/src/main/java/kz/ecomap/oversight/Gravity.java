package kz.ecomap.oversight;

import java.util.List;
import kz.ecomap.shared.text.Coded;

/** How grave a violation is, the least first. */
public enum Gravity implements Coded {
  /** Of form, or without a trace in nature. */
  MINOR,
  /** What the facility may release or leave over was exceeded. */
  SIGNIFICANT,
  /** It harms people or nature, or could have. */
  GRAVE;

  /** The gravity of a code. */
  public static Gravity of(String code) {
    return Coded.of(Gravity.class, code);
  }

  /** Every gravity's code. */
  public static List<String> codes() {
    return Coded.codes(Gravity.class);
  }
}
