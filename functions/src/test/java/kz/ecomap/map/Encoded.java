package kz.ecomap.map;

import java.util.List;

/** Vector tiles written by our encoder; the counterpart of {@link Decoded}. */
final class Encoded {
  private Encoded() {}

  /** A tile of these features. */
  static byte[] tile(String layer, List<TileFeature> features) {
    var tile = new VectorTile(layer);
    for (var feature : features) {
      tile.point(feature.x(), feature.y());
      feature.properties().forEach((key, value) -> with(tile, key, value));
    }
    return tile.toBytes();
  }

  private static void with(VectorTile tile, String key, Object value) {
    if (value instanceof String text) {
      tile.with(key, text);
    } else if (value instanceof Boolean flag) {
      tile.with(key, flag);
    } else if (value instanceof Double decimal) {
      tile.with(key, decimal);
    } else {
      tile.with(key, ((Number) value).longValue());
    }
  }
}
