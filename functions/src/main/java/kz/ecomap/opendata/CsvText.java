package kz.ecomap.opendata;

import java.util.Optional;

/** Texts of people in a CSV that others open in a spreadsheet. */
public final class CsvText {
  private static final String FORMULA = "=+-@\t\r";

  private CsvText() {}

  /**
   * The text, with an apostrophe before it where a spreadsheet would take it for a formula and run
   * it.
   */
  public static String safe(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** The same, blank where there is none. */
  public static String safe(Optional<String> text) {
    return text.map(CsvText::safe).orElse("");
  }
}
