package kz.ecomap.places;

import java.util.Locale;
import kz.ecomap.shared.text.Names;

/**
 * One of the 17 regions and 3 cities of republican significance.
 *
 * @param code ISO 3166-2, as in {@code KZ-75}
 * @param centreNames the name of its administrative centre
 * @param centre where that is
 * @param bounds the rectangle around its schematic borders
 */
public record Region(
    String code, Kind kind, Names names, Names centreNames, Location centre, BoundingBox bounds) {

  /** What a region is in law. */
  public enum Kind {
    /** An oblast. */
    REGION,
    /** A city that is no part of an oblast. */
    CITY;

    /** As clients know it: lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
