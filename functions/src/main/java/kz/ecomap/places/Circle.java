package kz.ecomap.places;

/**
 * What is near a place.
 *
 * @param centre the place
 * @param radiusM metres, 1 to {@link #LARGEST}
 */
public record Circle(Location centre, int radiusM) {
  /** Farther away nothing is near any more. */
  public static final int LARGEST = 5000;

  /** The earth's mean radius (IUGG), metres. */
  private static final double EARTH = 6_371_008.8;

  /** Checks the radius. */
  public Circle {
    if (radiusM < 1 || radiusM > LARGEST) {
      throw new IllegalArgumentException(radiusM + " m");
    }
  }

  /**
   * Reads {@code lat,lon}.
   *
   * @throws IllegalArgumentException when it is anything else
   */
  public static Location centre(String text) {
    var parts = text.split(",", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not two numbers");
    }
    return new Location(BoundingBox.degrees(parts[0]), BoundingBox.degrees(parts[1]));
  }

  /** Metres from the centre along the great circle (haversine formula). */
  public double distance(Location point) {
    double lat1 = Math.toRadians(centre.lat());
    double lat2 = Math.toRadians(point.lat());
    double north = Math.sin((lat2 - lat1) / 2);
    double east = Math.sin(Math.toRadians(point.lon() - centre.lon()) / 2);
    double h = north * north + Math.cos(lat1) * Math.cos(lat2) * east * east;
    return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, h)));
  }

  /** Whether a point is inside or on the edge. */
  public boolean contains(Location point) {
    return distance(point) <= radiusM;
  }

  /** A rectangle that holds the circle, as far as there is earth. */
  public BoundingBox box() {
    double lat = Math.toDegrees(radiusM / EARTH) * 1.001;
    double widest = Math.cos(Math.toRadians(Math.min(89, Math.abs(centre.lat()) + lat)));
    double lon = lat / widest;
    return new BoundingBox(
        Math.max(-180, centre.lon() - lon),
        Math.max(-90, centre.lat() - lat),
        Math.min(180, centre.lon() + lon),
        Math.min(90, centre.lat() + lat));
  }
}
