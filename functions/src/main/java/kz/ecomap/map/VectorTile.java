package kz.ecomap.map;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Encodes a layer of points as a Mapbox Vector Tile 2.1
 * (github.com/mapbox/vector-tile-spec/tree/master/2.1). Keys and values are each written once and
 * features refer to them, which makes small tiles of many alike points.
 *
 * <p>Points are written as they come: {@code tile.point(x, y).with("id", id).with("group", group)}.
 * The same points in the same order give the same bytes.
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

  private final String name;
  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<Object, Integer> values = new HashMap<>();
  private final Protobuf features = new Protobuf(4096);
  private final Protobuf keyFields = new Protobuf(128);
  private final Protobuf valueFields = new Protobuf(4096);

  /** The point that is being written: its grid place and, by turns, a key and a value. */
  private int x;

  private int y;
  private int[] tags = new int[16];
  private int tagCount;
  private boolean open;

  /** A tile with one layer. */
  VectorTile(String name) {
    this.name = name;
  }

  /** Whether it has no point. */
  boolean isEmpty() {
    return !open && features.length() == 0;
  }

  /**
   * Adds a point; its properties follow.
   *
   * @param x from the western edge, in {@link #EXTENT}ths of the tile
   * @param y from the northern edge, likewise
   */
  VectorTile point(int x, int y) {
    finishPoint();
    this.x = x;
    this.y = y;
    open = true;
    return this;
  }

  /** A text property of the point; a point has each property once. */
  VectorTile with(String key, String text) {
    return tag(key, text);
  }

  /** A flag. */
  VectorTile with(String key, boolean flag) {
    return tag(key, flag);
  }

  /** A whole number. */
  VectorTile with(String key, long number) {
    return tag(key, number);
  }

  /** A decimal. */
  VectorTile with(String key, double decimal) {
    return tag(key, decimal);
  }

  /** The tile; nothing can be added to it any more. */
  byte[] toBytes() {
    finishPoint();
    var head = new Protobuf(64);
    head.text(1, name);
    var tail = new Protobuf(16);
    tail.number(5, EXTENT);
    tail.number(15, VERSION);
    int size =
        head.length()
            + features.length()
            + keyFields.length()
            + valueFields.length()
            + tail.length();
    var tile = new Protobuf(size + 8);
    tile.begin(3, size);
    tile.append(head);
    tile.append(features);
    tile.append(keyFields);
    tile.append(valueFields);
    tile.append(tail);
    return tile.toBytes();
  }

  private VectorTile tag(String key, Object value) {
    if (tagCount == tags.length) {
      tags = Arrays.copyOf(tags, 2 * tagCount);
    }
    tags[tagCount++] = position(key);
    tags[tagCount++] = position(value);
    return this;
  }

  private int position(String key) {
    var known = keys.get(key);
    if (known != null) {
      return known;
    }
    keyFields.text(3, key);
    keys.put(key, keys.size());
    return keys.size() - 1;
  }

  private int position(Object value) {
    int next = values.size();
    var known = values.putIfAbsent(value, next);
    if (known != null) {
      return known;
    }
    write(value);
    return next;
  }

  /** Writes a value into the layer's list: a message of one field (§4.1, "value"). */
  private void write(Object value) {
    if (value instanceof String text) {
      var utf8 = text.getBytes(StandardCharsets.UTF_8);
      valueFields.begin(4, 1 + Protobuf.sizeOf(utf8.length) + utf8.length);
      valueFields.bytes(1, utf8);
      return;
    }
    var message = new Protobuf(16);
    if (value instanceof Double decimal) {
      message.decimal(3, decimal);
    } else if (value instanceof Long number) {
      // sint64 is shorter for negative numbers, uint64 for the others.
      message.number(number < 0 ? 6 : 5, number < 0 ? Protobuf.zigzag(number) : number);
    } else {
      message.number(7, value.equals(true) ? 1 : 0);
    }
    valueFields.begin(4, message.length());
    valueFields.append(message);
  }

  private void finishPoint() {
    if (!open) {
      return;
    }
    open = false;
    int across = Protobuf.zigzag(x);
    int down = Protobuf.zigzag(y);
    int geometrySize = 1 + Protobuf.sizeOf(across) + Protobuf.sizeOf(down);
    int tagsSize = 0;
    for (int i = 0; i < tagCount; i++) {
      tagsSize += Protobuf.sizeOf(tags[i]);
    }
    int tagsField = tagCount == 0 ? 0 : 1 + Protobuf.sizeOf(tagsSize) + tagsSize;
    features.begin(2, tagsField + 2 + 2 + geometrySize);
    if (tagCount > 0) {
      features.begin(2, tagsSize);
      for (int i = 0; i < tagCount; i++) {
        features.varint(tags[i]);
      }
    }
    features.number(3, POINT);
    features.begin(4, geometrySize);
    features.varint(MOVE_ONCE);
    features.varint(Integer.toUnsignedLong(across));
    features.varint(Integer.toUnsignedLong(down));
    tagCount = 0;
  }
}
