package kz.ecomap.places;

import java.util.List;

/**
 * A run of the index {@code byTile} that a store reads with one Query. The index's partition is the
 * quadkey of a point's tile at zoom {@value #PARTITION_ZOOM} (some 400 km wide: Kazakhstan is about
 * forty of them, so no partition grows hot), its sort key the quadkey at zoom 22 and the id; so
 * whatever is in a tile of zoom 6 or deeper is one partition and one prefix.
 *
 * @param partition the value of {@code listedTile}
 * @param prefix what {@code cell} begins with; never empty
 */
public record TileRange(String partition, String prefix) {
  private static final int PARTITION_ZOOM = 6;

  /**
   * The ranges that hold the points of a tile and nothing else: one from zoom 6 on; above, one for
   * each tile of zoom 6 in it that touches Kazakhstan, hence none for a tile elsewhere.
   */
  public static List<TileRange> of(Tile tile) {
    if (tile.z() >= PARTITION_ZOOM) {
      return tile.envelope().intersects(BoundingBox.KAZAKHSTAN)
          ? List.of(new TileRange(tile.ancestor(PARTITION_ZOOM).quadkey(), tile.quadkey()))
          : List.of();
    }
    return Tile.coveringAtZoom(PARTITION_ZOOM, BoundingBox.KAZAKHSTAN).stream()
        .filter(tile::contains)
        .map(Tile::quadkey)
        .map(quadkey -> new TileRange(quadkey, quadkey))
        .toList();
  }

  /** The value of {@code listedTile} of something at a point. */
  public static String partitionOf(Location point) {
    return Tile.containing(point, PARTITION_ZOOM).quadkey();
  }

  /** The value of {@code cell} of something at a point. */
  public static String cellOf(Location point, String id) {
    return Tile.containing(point, Tile.MAX_ZOOM).quadkey() + "#" + id;
  }
}
