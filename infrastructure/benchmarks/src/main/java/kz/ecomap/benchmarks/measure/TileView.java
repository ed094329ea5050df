package kz.ecomap.benchmarks.measure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ecomap.places.Tile;

/**
 * A tile as somebody asks for it.
 *
 * @param kind why it is among those that are measured
 * @param query the filter
 */
record TileView(Tile tile, Kind kind, Map<String, String> query) {
  /** How a tile was chosen. */
  enum Kind {
    /** One of those of its zoom with most complaints. */
    DENSEST,
    /** Any of its zoom that shows something at the smallest size. */
    RANDOM,
    /** A densest one, narrowed. */
    FILTERED
  }

  byte[] event() {
    var path =
        Map.of(
            "layer",
            "complaints",
            "z",
            Integer.toString(tile.z()),
            "x",
            Integer.toString(tile.x()),
            "y",
            tile.y() + ".mvt");
    return Answer.event("/tiles/{layer}/{z}/{x}/{y}", path, query);
  }

  TileView narrowed(Map<String, String> by) {
    return new TileView(tile, Kind.FILTERED, by);
  }

  String address() {
    return List.of(tile.z(), tile.x(), tile.y()).stream()
            .map(String::valueOf)
            .collect(Collectors.joining("/"))
        + query.entrySet().stream()
            .map(by -> by.getKey() + "=" + by.getValue())
            .sorted()
            .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
  }
}
