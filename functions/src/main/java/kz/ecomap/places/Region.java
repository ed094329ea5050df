package kz.ecomap.places;

import kz.ecomap.shared.text.Coded;
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
  public enum Kind implements Coded {
    /** An oblast. */
    REGION,
    /** A city that is no part of an oblast. */
    CITY;

    static Kind of(String code) {
      return Coded.of(Kind.class, code);
    }
  }
}
