package kz.ecomap.map;

import kz.ecomap.places.Tile;
import kz.ecomap.places.WorldPoint;

/** From the units of a {@link WorldPoint} to the steps of a tile's grid. */
record TileGrid(Tile tile) {
  private static final int BITS_OF_WORLD = 32;
  private static final int BITS_OF_EXTENT = Integer.numberOfTrailingZeros(VectorTile.EXTENT);

  /** Steps from the western edge; 0 to {@link VectorTile#EXTENT} − 1 inside. */
  int across(double x) {
    return step(x, tile.x());
  }

  /** Steps from the northern edge; likewise. */
  int down(double y) {
    return step(y, tile.y());
  }

  /** Steps of a point from the western edge. */
  int across(WorldPoint point) {
    return across((double) point.x());
  }

  /** Steps of a point from the northern edge. */
  int down(WorldPoint point) {
    return down((double) point.y());
  }

  /** Dividing by a power of two is exact, so that a place is in one tile's grid at every zoom. */
  private int step(double units, int edge) {
    double steps = Math.scalb(units, tile.z() + BITS_OF_EXTENT - BITS_OF_WORLD);
    return (int) ((long) Math.floor(steps) - ((long) edge << BITS_OF_EXTENT));
  }
}
