package kz.ecomap.impact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why a figure is withheld: Article 12, paragraph 1 of the Kyiv Protocol, and for the last one
 * Article 4, paragraph 4 (h) of the Aarhus Convention.
 */
public enum Ground {
  /** International relations, national defence or public security, (a). */
  PUBLIC_SECURITY,
  /** The course of justice, (b). */
  JUSTICE,
  /** Commercial and industrial confidentiality that a law protects, (c). */
  COMMERCIAL,
  /** Intellectual property, (d). */
  INTELLECTUAL_PROPERTY,
  /** Personal data, (e). */
  PERSONAL_DATA,
  /** Who gave it was not obliged to and does not agree to its release, (f). */
  THIRD_PARTY,
  /** The environment that it is about, such as breeding sites of rare species. */
  ENVIRONMENTAL_PROTECTION;

  /** As clients know it: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of a code. */
  public static Ground of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Every code. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Ground::code).toList();
  }
}
