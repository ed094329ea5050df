package kz.ecomap.places;

import java.util.ArrayList;
import java.util.List;

/**
 * A square of the Web Mercator map (EPSG:3857) in the XYZ convention of slippy maps: at zoom z the
 * world is 2^z × 2^z tiles, x grows from 180° W to the east, y from about 85.05° N to the south
 * (OGC Two Dimensional Tile Matrix Set 2.0, WebMercatorQuad). A tile's four children at the next
 * zoom fill it exactly, so that a tile of any deeper zoom serves as a cell that counts nest in.
 *
 * @param z 0 to {@link #MAX_ZOOM}
 * @param x 0 to 2^z − 1
 * @param y 0 to 2^z − 1
 */
public record Tile(int z, int x, int y) {
  /** The deepest zoom; its tiles are about 10 m wide at the equator. */
  public static final int MAX_ZOOM = 22;

  /** Where Web Mercator cuts the world to a square; points beyond belong to the edge tiles. */
  private static final double MAX_LATITUDE = 85.0511287798066;

  /** Checks the ranges. */
  public Tile {
    if (z < 0 || z > MAX_ZOOM || x < 0 || y < 0 || x >> z != 0 || y >> z != 0) {
      throw new IllegalArgumentException("no such tile: " + z + "/" + x + "/" + y);
    }
  }

  /** The tile of a zoom that a point is in; on an edge, the eastern or southern one. */
  public static Tile containing(Location point, int z) {
    return new Tile(z, index(column(point.lon()), z), index(row(point.lat()), z));
  }

  /**
   * The tile of a quadkey.
   *
   * @throws IllegalArgumentException when it is not one
   */
  public static Tile ofQuadkey(String quadkey) {
    int x = 0;
    int y = 0;
    for (int i = 0; i < quadkey.length(); i++) {
      int digit = quadkey.charAt(i) - '0';
      if (digit < 0 || digit > 3 || i >= MAX_ZOOM) {
        throw new IllegalArgumentException("not a quadkey");
      }
      x = (x << 1) | (digit & 1);
      y = (y << 1) | (digit >> 1);
    }
    return new Tile(quadkey.length(), x, y);
  }

  /** Every tile of a zoom that touches a rectangle, from the north-west, row by row. */
  public static List<Tile> coveringAtZoom(int z, BoundingBox box) {
    var first = containing(new Location(box.north(), box.west()), z);
    var last = containing(new Location(box.south(), box.east()), z);
    var tiles = new ArrayList<Tile>();
    for (int y = first.y; y <= last.y; y++) {
      for (int x = first.x; x <= last.x; x++) {
        tiles.add(new Tile(z, x, y));
      }
    }
    return List.copyOf(tiles);
  }

  /**
   * The tiles that touch a rectangle at the deepest zoom at which there are at most so many.
   *
   * @param most at least 1
   */
  public static List<Tile> covering(BoundingBox box, int most) {
    var northWest = containing(new Location(box.north(), box.west()), MAX_ZOOM);
    var southEast = containing(new Location(box.south(), box.east()), MAX_ZOOM);
    int z = MAX_ZOOM;
    while (z > 0 && count(northWest.ancestor(z), southEast.ancestor(z)) > most) {
      z--;
    }
    return coveringAtZoom(z, box);
  }

  /**
   * The path to this tile from the whole world, a digit a zoom: 0 north-west, 1 north-east, 2
   * south-west, 3 south-east (Bing Maps Tile System). A tile's quadkey is the beginning of the
   * quadkeys of all tiles in it.
   */
  public String quadkey() {
    var digits = new char[z];
    for (int i = 0; i < z; i++) {
      int bit = z - 1 - i;
      digits[i] = (char) ('0' + (((x >> bit) & 1) | (((y >> bit) & 1) << 1)));
    }
    return new String(digits);
  }

  /** The tile of the zoom above that this one is a quarter of. */
  public Tile parent() {
    return ancestor(z - 1);
  }

  /**
   * The tile of a lower or the same zoom that this one is in.
   *
   * @param zoom 0 to this tile's
   */
  public Tile ancestor(int zoom) {
    if (zoom < 0 || zoom > z) {
      throw new IllegalArgumentException("a tile of zoom " + z + " has no ancestor at " + zoom);
    }
    return new Tile(zoom, x >> (z - zoom), y >> (z - zoom));
  }

  /** Whether another tile is this one or in it. */
  public boolean contains(Tile other) {
    return other.z >= z && other.ancestor(z).equals(this);
  }

  /** The rectangle that the tile fills. */
  public BoundingBox envelope() {
    return new BoundingBox(longitude(x), latitude(y + 1), longitude(x + 1), latitude(y));
  }

  /** How far a point is from the tile's western edge, in tile widths; 0 to 1 inside. */
  public double across(Location point) {
    return Math.scalb(column(point.lon()), z) - x;
  }

  /** How far a point is from the tile's northern edge, in tile widths; 0 to 1 inside. */
  public double down(Location point) {
    return Math.scalb(row(point.lat()), z) - y;
  }

  /** The x of Web Mercator, 0 to 1 from west to east. */
  private static double column(double lon) {
    return (lon + 180) / 360;
  }

  /** The y of Web Mercator, 0 to 1 from north to south. */
  private static double row(double lat) {
    double clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
    double sine = Math.sin(Math.toRadians(clamped));
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  }

  /** Multiplying by a power of two is exact, so that the tiles of all zooms nest exactly. */
  private static int index(double fraction, int z) {
    int index = (int) Math.floor(Math.scalb(fraction, z));
    return Math.max(0, Math.min((1 << z) - 1, index));
  }

  private static long count(Tile northWest, Tile southEast) {
    return (southEast.x - northWest.x + 1L) * (southEast.y - northWest.y + 1L);
  }

  private double longitude(int edge) {
    return Math.scalb((double) edge, -z) * 360 - 180;
  }

  private double latitude(int edge) {
    double mercator = Math.PI * (1 - Math.scalb((double) edge, 1 - z));
    return Math.toDegrees(Math.atan(Math.sinh(mercator)));
  }
}
