package kz.ecomap.impact;

import java.util.List;
import kz.ecomap.shared.text.Coded;

/**
 * Why a figure is withheld: Article 12, paragraph 1 of the Kyiv Protocol, and for the last one
 * Article 4, paragraph 4 (h) of the Aarhus Convention.
 */
public enum Ground implements Coded {
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

  /** The one of a code. */
  public static Ground of(String code) {
    return Coded.of(Ground.class, code);
  }

  /** Every code. */
  public static List<String> codes() {
    return Coded.codes(Ground.class);
  }
}
