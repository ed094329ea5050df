package kz.ecomap.places;

/**
 * A point of the Web Mercator world in whole 2<sup>−32</sup> of its width (at most 1 cm), from the
 * north-western corner. Whole numbers, because their sums are exact and do not depend on the order
 * of summing. It is in the same tiles as the location that it was made from.
 *
 * @param x to the east, 0 to 2<sup>32</sup> − 1
 * @param y to the south, 0 to 2<sup>32</sup> − 1
 */
public record WorldPoint(long x, long y) {
  /** The zoom whose tiles would be these units. */
  private static final int BITS = 32;

  private static final Tile WORLD = new Tile(0, 0, 0);

  /** Where a location is. */
  public static WorldPoint of(Location location) {
    return new WorldPoint(whole(WORLD.across(location)), whole(WORLD.down(location)));
  }

  /** The tile of a zoom that it is in. */
  public Tile tile(int z) {
    return new Tile(z, (int) (x >> (BITS - z)), (int) (y >> (BITS - z)));
  }

  /** The location, to the six decimals that a location has. */
  public Location location() {
    return location(x + 0.5, y + 0.5);
  }

  /**
   * The location of a place between the points, such as a centroid.
   *
   * @param x to the east, in the same units
   * @param y to the south, in the same units
   */
  public static Location location(double x, double y) {
    double lat = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - Math.scalb(y, 1 - BITS)))));
    return new Location(lat, Math.scalb(x, -BITS) * 360 - 180);
  }

  private static long whole(double fraction) {
    long units = (long) Math.floor(Math.scalb(fraction, BITS));
    return Math.max(0, Math.min((1L << BITS) - 1, units));
  }
}
