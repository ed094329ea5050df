package kz.ecomap.places;

/**
 * A point on the earth, WGS 84, kept to six decimals (about a decimetre).
 *
 * @param lat degrees, −90 to 90
 * @param lon degrees, −180 to 180
 */
public record Location(double lat, double lon) {
  /** Checks the ranges and rounds. */
  public Location {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("not on the earth: " + lat + " " + lon);
    }
    lat = Math.rint(lat * 1e6) / 1e6;
    lon = Math.rint(lon * 1e6) / 1e6;
  }
}
