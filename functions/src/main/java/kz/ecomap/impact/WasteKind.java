package kz.ecomap.impact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where waste comes from. */
public enum WasteKind {
  /** Production. */
  INDUSTRIAL,
  /** Households, and what is like theirs. */
  HOUSEHOLD,
  /** Care for people and animals. */
  MEDICAL,
  /** Fields and stables. */
  AGRICULTURAL;

  /** As clients know it: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of a code. */
  public static WasteKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Every code. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(WasteKind::code).toList();
  }
}
