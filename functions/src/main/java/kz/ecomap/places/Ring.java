package kz.ecomap.places;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A closed line of a polygon, prepared for many questions: plain arrays and its bounds.
 *
 * @param lons degrees; the first point is repeated at the end
 * @param lats degrees
 */
record Ring(double[] lons, double[] lats, BoundingBox bounds) {
  /** A degree of latitude on the sphere of the earth's mean radius, 6371.0088 km (IUGG). */
  static final double KM_PER_DEGREE = 111.19508;

  /** Reads a linear ring of GeoJSON (RFC 7946 §3.1.6). */
  static Ring of(JsonNode positions) {
    var lons = new double[positions.size()];
    var lats = new double[positions.size()];
    double west = 180;
    double south = 90;
    double east = -180;
    double north = -90;
    for (int i = 0; i < lons.length; i++) {
      lons[i] = positions.get(i).get(0).asDouble();
      lats[i] = positions.get(i).get(1).asDouble();
      west = Math.min(west, lons[i]);
      east = Math.max(east, lons[i]);
      south = Math.min(south, lats[i]);
      north = Math.max(north, lats[i]);
    }
    return new Ring(lons, lats, new BoundingBox(west, south, east, north));
  }

  /** Whether a line from the point to the east crosses the ring an odd number of times. */
  boolean surrounds(double lon, double lat) {
    if (!bounds.contains(lon, lat)) {
      return false;
    }
    boolean odd = false;
    for (int i = 1; i < lons.length; i++) {
      // Half-open in latitude, so that a line through a corner counts once.
      if (lats[i] > lat != lats[i - 1] > lat
          && lon < lons[i] + (lons[i - 1] - lons[i]) * (lat - lats[i]) / (lats[i - 1] - lats[i])) {
        odd = !odd;
      }
    }
    return odd;
  }

  /** Whether any part of the line is within some kilometres, on a plane laid at the point. */
  boolean passesWithin(double km, double lon, double lat) {
    double reach = km / KM_PER_DEGREE;
    double shrink = Math.cos(Math.toRadians(lat));
    if (lat < bounds.south() - reach
        || lat > bounds.north() + reach
        || lon < bounds.west() - reach / shrink
        || lon > bounds.east() + reach / shrink) {
      return false;
    }
    for (int i = 1; i < lons.length; i++) {
      double fromX = (lons[i - 1] - lon) * shrink;
      double fromY = lats[i - 1] - lat;
      double alongX = (lons[i] - lons[i - 1]) * shrink;
      double alongY = lats[i] - lats[i - 1];
      double length = alongX * alongX + alongY * alongY;
      double part = length == 0 ? 0 : -(fromX * alongX + fromY * alongY) / length;
      double nearest = Math.max(0, Math.min(1, part));
      double dx = fromX + nearest * alongX;
      double dy = fromY + nearest * alongY;
      if (dx * dx + dy * dy <= reach * reach) {
        return true;
      }
    }
    return false;
  }
}
