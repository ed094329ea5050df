package kz.ecomap.map;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A point of a vector tile, as a decoder sees it.
 *
 * @param x from the western edge, in {@link VectorTile#EXTENT}ths of the tile
 * @param y from the northern edge, likewise
 * @param properties texts, flags, whole numbers (Integer, Long) and decimals (Double) by name
 */
record TileFeature(int x, int y, SortedMap<String, Object> properties) {
  /** Keeps its own copy, in one order, so that the same tile has the same bytes. */
  TileFeature {
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
  }

  TileFeature(int x, int y, Map<String, Object> properties) {
    this(x, y, new TreeMap<>(properties));
  }
}
