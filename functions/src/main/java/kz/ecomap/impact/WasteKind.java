package kz.ecomap.impact;

import java.util.List;
import kz.ecomap.shared.text.Coded;

/** Where waste comes from. */
public enum WasteKind implements Coded {
  /** Production. */
  INDUSTRIAL,
  /** Households, and what is like theirs. */
  HOUSEHOLD,
  /** Care for people and animals. */
  MEDICAL,
  /** Fields and stables. */
  AGRICULTURAL;

  /** The one of a code. */
  public static WasteKind of(String code) {
    return Coded.of(WasteKind.class, code);
  }

  /** Every code. */
  public static List<String> codes() {
    return Coded.codes(WasteKind.class);
  }
}
