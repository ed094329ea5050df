package kz.ecomap.map;

import java.util.Map;
import kz.ecomap.counts.Cell;
import kz.ecomap.places.Tile;

/**
 * What a tile shows of the cells in it: in each square of a grid of {@value #SIDE} × {@value #SIDE}
 * one cluster, or the thing itself where it is alone. A square is 64 px of the 512 px that a vector
 * tile is shown in, a little more than the width of a cluster's circle with room to tap it. Smaller
 * cells are put together, larger ones are squares themselves.
 *
 * <p>A tile has no buffer: each thing is counted in exactly one tile, and a cluster's centroid is
 * in its square, so that nothing is counted or drawn twice. Map engines draw point symbols across
 * tile edges (OpenLayers in its hybrid mode within the layer's render buffer, MapLibre always), so
 * nothing is clipped.
 */
final class Clusters {
  /** The properties of every cluster, with their types as TileJSON names them. */
  static final Map<String, String> FIELDS =
      Map.of("cluster", "Boolean", "point_count", "Number", "point_count_abbreviated", "String");

  /** The most cells that a tile reads; see {@link kz.ecomap.counts.Cells}. */
  static final int MOST_CELLS = 256;

  private static final int SIDE = 8;
  private static final int ZOOMS_OF_SIDE = 3;

  private final TileGrid grid;
  private final Tile tile;
  private final Kinds kinds;
  private final Square[] squares = new Square[SIDE * SIDE];

  /** Clusters of a tile, none yet. */
  Clusters(Tile tile, Kinds kinds) {
    this.tile = tile;
    this.grid = new TileGrid(tile);
    this.kinds = kinds;
  }

  /** Draws a thing that is alone in its square. */
  interface Alone {
    /**
     * Draws what is in a cell.
     *
     * @param into the tile, where its point has been begun
     * @return false when it cannot be told what it is, and nothing was drawn
     */
    boolean draw(VectorTile into, Cell cell, int x, int y);
  }

  /** What is in a square. */
  private static final class Square {
    private final long[] counts;
    private long count;
    private double x;
    private double y;
    private Cell alone;

    Square(int kinds) {
      counts = new long[kinds];
    }
  }

  /** Adds a cell of this tile. */
  void add(Cell cell) {
    int place = place(cell.tile());
    var square = squares[place];
    if (square == null) {
      square = new Square(kinds.properties().size());
      squares[place] = square;
    }
    long count = 0;
    for (int i = 0; i < cell.kinds(); i++) {
      int kind = kinds.of(cell.code(i));
      if (kind >= 0) {
        count += cell.count(i);
        if (kind < square.counts.length) {
          square.counts[kind] += cell.count(i);
        }
      }
    }
    if (count > 0) {
      square.count += count;
      square.x += count * cell.middleX();
      square.y += count * cell.middleY();
      square.alone = cell.total() == 1 ? cell : null;
    }
  }

  /** Draws what was added, square by square from the north-west. */
  void draw(VectorTile into, Alone alone) {
    for (var square : squares) {
      if (square != null && square.count > 0) {
        int x = grid.across(square.x / square.count);
        int y = grid.down(square.y / square.count);
        boolean one = square.count == 1 && square.alone != null;
        if (!one || !alone.draw(into, square.alone, x, y)) {
          draw(into.point(x, y), square);
        }
      }
    }
  }

  /** A cluster with the property names of supercluster. */
  private void draw(VectorTile into, Square square) {
    into.with("cluster", true)
        .with("point_count", square.count)
        .with("point_count_abbreviated", abbreviated(square.count));
    for (int kind = 0; kind < square.counts.length; kind++) {
      if (square.counts[kind] > 0) {
        into.with(kinds.properties().get(kind), square.counts[kind]);
      }
    }
  }

  /**
   * A count as a circle has room for: 999, 1.2k, 12k, 1.2M; always a text, unlike supercluster's.
   */
  static String abbreviated(long count) {
    if (count < 1000) {
      return Long.toString(count);
    }
    return count < 999_500 ? abbreviated(count, 1000, "k") : abbreviated(count, 1_000_000, "M");
  }

  private static String abbreviated(long count, long unit, String letter) {
    long tenths = Math.round(10.0 * count / unit);
    return tenths >= 100 || tenths % 10 == 0
        ? Math.round(1.0 * count / unit) + letter
        : tenths / 10 + "." + tenths % 10 + letter;
  }

  private int place(Tile cell) {
    int depth = cell.z() - tile.z();
    int together = Math.max(0, depth - ZOOMS_OF_SIDE);
    int column = (cell.x() - (tile.x() << depth)) >> together;
    int row = (cell.y() - (tile.y() << depth)) >> together;
    return row * SIDE + column;
  }
}
