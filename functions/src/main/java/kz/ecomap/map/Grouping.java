package kz.ecomap.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.places.Tile;

/**
 * What a tile shows of its points. Up to zoom {@value #LAST_GROUPED_ZOOM} those of one cell are one
 * cluster; deeper, every point is shown, up to {@value #MOST_POINTS}, the newest, and only the
 * others are clusters. So the counts of a zoom's tiles always add up to all points.
 *
 * <p>A tile has no buffer: each point is in exactly one tile, and a cluster's centroid in the cell
 * of its points, so that nothing is counted or drawn twice. Map engines draw point symbols across
 * tile edges (OpenLayers in its hybrid mode within the layer's render buffer, MapLibre always), so
 * nothing is clipped.
 */
final class Grouping {
  /** The last zoom at which points are grouped however few they are. */
  static final int LAST_GROUPED_ZOOM = 13;

  /** The most points that a deeper tile shows one by one. */
  static final int MOST_POINTS = 1000;

  /** The properties of every cluster, with their types as TileJSON names them. */
  static final Map<String, String> FIELDS =
      Map.of("cluster", "Boolean", "point_count", "Number", "point_count_abbreviated", "String");

  /**
   * A cell is the tile three zooms deeper, an eighth of this one's side: 64 px of the 512 px that a
   * vector tile is shown in, a little more than the width of a cluster's circle with room to tap
   * it.
   */
  private static final int CELLS_A_SIDE = 8;

  private Grouping() {}

  /** The features of a tile, in an order that depends on nothing but the points. */
  static List<TileFeature> features(Tile tile, List<MapPoint> points) {
    var byId = points.stream().sorted(Comparator.comparing(MapPoint::id)).toList();
    var grouped =
        tile.z() <= LAST_GROUPED_ZOOM
            ? byId
            : byId.subList(0, Math.max(0, byId.size() - MOST_POINTS));
    var features = new ArrayList<TileFeature>();
    for (var cell : cells(tile, grouped).values()) {
      features.add(cell.size() == 1 ? alone(tile, cell.get(0)) : cluster(tile, cell));
    }
    byId.subList(grouped.size(), byId.size()).forEach(point -> features.add(alone(tile, point)));
    return features;
  }

  private static Map<Integer, List<MapPoint>> cells(Tile tile, List<MapPoint> points) {
    var cells = new TreeMap<Integer, List<MapPoint>>();
    for (var point : points) {
      int row = (int) (tile.down(point.location()) * CELLS_A_SIDE);
      int column = (int) (tile.across(point.location()) * CELLS_A_SIDE);
      cells.computeIfAbsent(row * CELLS_A_SIDE + column, cell -> new ArrayList<>()).add(point);
    }
    return cells;
  }

  private static TileFeature alone(Tile tile, MapPoint point) {
    return new TileFeature(
        step(tile.across(point.location())), step(tile.down(point.location())), point.properties());
  }

  /** A cluster at the centroid of its points, with the property names of supercluster. */
  private static TileFeature cluster(Tile tile, List<MapPoint> points) {
    double across = 0;
    double down = 0;
    var properties = new TreeMap<String, Object>();
    for (var point : points) {
      across += tile.across(point.location());
      down += tile.down(point.location());
      point.countedAs().ifPresent(name -> properties.merge(name, 1, Grouping::sum));
    }
    properties.put("cluster", true);
    properties.put("point_count", points.size());
    properties.put("point_count_abbreviated", abbreviated(points.size()));
    return new TileFeature(step(across / points.size()), step(down / points.size()), properties);
  }

  /** A count as a circle has room for: 999, 1.2k, 12k; always a text, unlike supercluster's. */
  static String abbreviated(int count) {
    if (count < 1000) {
      return Integer.toString(count);
    }
    long tenths = Math.round(count / 100.0);
    return count >= 10_000 || tenths % 10 == 0
        ? Math.round(count / 1000.0) + "k"
        : tenths / 10 + "." + tenths % 10 + "k";
  }

  private static Object sum(Object a, Object b) {
    return (Integer) a + (Integer) b;
  }

  private static int step(double fraction) {
    return (int) (fraction * VectorTile.EXTENT);
  }
}
