package kz.ecomap.places;

import java.util.List;

/**
 * A rectangle on the map, WGS 84 degrees, in GeoJSON's order (RFC 7946 §5). It does not cross the
 * antimeridian, which is far from Kazakhstan.
 *
 * @param west −180 to 180, at most east
 * @param south −90 to 90, at most north
 * @param east −180 to 180
 * @param north −90 to 90
 */
public record BoundingBox(double west, double south, double east, double north) {
  /** All of {@code regions.csv} with some kilometres around: no point outside is ever listed. */
  public static final BoundingBox KAZAKHSTAN = new BoundingBox(46.3, 40.4, 87.5, 55.6);

  /** Checks ranges and order. */
  public BoundingBox {
    if (!(west >= -180 && west <= east && east <= 180)
        || !(south >= -90 && south <= north && north <= 90)) {
      throw new IllegalArgumentException("not a rectangle on the earth");
    }
  }

  /**
   * Reads {@code west,south,east,north}, as the query parameter {@code bbox} has it.
   *
   * @throws IllegalArgumentException when it is anything else
   */
  public static BoundingBox parse(String text) {
    var parts = text.split(",", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("not four numbers");
    }
    return new BoundingBox(
        degrees(parts[0]), degrees(parts[1]), degrees(parts[2]), degrees(parts[3]));
  }

  /** Whether a point is inside or on the edge. */
  public boolean contains(Location point) {
    return contains(point.lon(), point.lat());
  }

  boolean contains(double lon, double lat) {
    return lon >= west && lon <= east && lat >= south && lat <= north;
  }

  /** Whether the two share at least a point. */
  public boolean intersects(BoundingBox other) {
    return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
  }

  /** Whether nothing of Kazakhstan is outside. */
  public boolean coversKazakhstan() {
    return contains(KAZAKHSTAN.west, KAZAKHSTAN.south)
        && contains(KAZAKHSTAN.east, KAZAKHSTAN.north);
  }

  /** The four numbers, as GeoJSON and TileJSON list them. */
  public List<Double> toList() {
    return List.of(west, south, east, north);
  }

  static double degrees(String text) {
    // Double.parseDouble alone would also take "NaN", "1f" and hexadecimal.
    if (!text.strip().matches("[+-]?\\d{1,3}(\\.\\d{1,15})?")) {
      throw new IllegalArgumentException("not degrees");
    }
    return Double.parseDouble(text.strip());
  }
}
