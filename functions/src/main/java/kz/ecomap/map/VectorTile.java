package kz.ecomap.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Encodes a layer of points as a Mapbox Vector Tile 2.1
 * (github.com/mapbox/vector-tile-spec/tree/master/2.1). Keys and values are each written once and
 * features refer to them, which makes small tiles of many alike points.
 */
final class VectorTile {
  /** The grid of a tile: 4,096 steps a side, about half a metre at zoom 14 in Kazakhstan. */
  static final int EXTENT = 4096;

  /** The registered media type. */
  static final String MEDIA_TYPE = "application/vnd.mapbox-vector-tile";

  /** "MoveTo", once (§4.3.1): command 1 in three bits, the count above them. */
  private static final int MOVE_ONCE = 1 << 3 | 1;

  private static final int POINT = 1;
  private static final int VERSION = 2;

  private final Map<String, Integer> keys = new LinkedHashMap<>();
  private final Map<Object, Integer> values = new LinkedHashMap<>();

  private VectorTile() {}

  /** The tile with one layer; the same features in the same order give the same bytes. */
  static byte[] encode(String layer, List<TileFeature> features) {
    return new Protobuf().message(3, new VectorTile().layer(layer, features)).toBytes();
  }

  private Protobuf layer(String name, List<TileFeature> features) {
    var layer = new Protobuf().text(1, name);
    features.forEach(feature -> layer.message(2, feature(feature)));
    keys.keySet().forEach(key -> layer.text(3, key));
    values.keySet().forEach(value -> layer.message(4, value(value)));
    return layer.number(5, EXTENT).number(15, VERSION);
  }

  private Protobuf feature(TileFeature feature) {
    var tags = new ArrayList<Integer>();
    feature
        .properties()
        .forEach(
            (key, value) -> {
              tags.add(position(keys, key));
              tags.add(position(values, value instanceof Integer i ? Long.valueOf(i) : value));
            });
    return new Protobuf()
        .packed(2, tags.stream().mapToInt(Integer::intValue).toArray())
        .number(3, POINT)
        .packed(4, MOVE_ONCE, Protobuf.zigzag(feature.x()), Protobuf.zigzag(feature.y()));
  }

  private static <T> int position(Map<T, Integer> table, T entry) {
    var next = table.size();
    var known = table.putIfAbsent(entry, next);
    return known == null ? next : known;
  }

  private static Protobuf value(Object value) {
    var message = new Protobuf();
    if (value instanceof String text) {
      return message.text(1, text);
    } else if (value instanceof Double decimal) {
      return message.decimal(3, decimal);
    } else if (value instanceof Long number && number >= 0) {
      return message.number(5, number);
    } else if (value instanceof Long number) {
      return message.number(6, Protobuf.zigzag(number));
    } else if (value instanceof Boolean flag) {
      return message.number(7, flag ? 1 : 0);
    }
    throw new IllegalArgumentException("not a value of a vector tile: " + value.getClass());
  }
}
