package kz.ecomap.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sebasbaumh.mapbox.vectortile.VectorTile.Tile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we encode, read by a decoder that is not ours. */
class VectorTileTest {
  @Test
  void onePointIsTheseBytes() {
    var tile = Encoded.tile("p", List.of(new TileFeature(25, 17, Map.of("a", true))));

    assertEquals(
        "1a1c" // layer of 28 bytes
            + "0a0170" // name "p"
            + "120b" // feature of 11 bytes
            + "12020000" // its tags: key 0, value 0
            + "1801" // a point
            + "2203093222" // move to, once: 25 and 17, zigzag
            + "1a0161" // key "a"
            + "22023801" // value true
            + "288020" // extent 4096
            + "7802", // version 2
        HexFormat.of().formatHex(tile));
  }

  @Test
  void whateverIsWrittenIsReadBack() {
    var random = new Random(20261122);
    for (int i = 0; i < 300; i++) {
      var features = features(random, random.nextInt(60));

      var tile = Encoded.tile("complaints", features);

      assertEquals(features, Decoded.features("complaints", tile));
    }
  }

  @Test
  void theBytesAreThoseOfTheStandardEncoder() throws IOException {
    var random = new Random(5);
    for (int i = 0; i < 100; i++) {
      var bytes = Encoded.tile("facilities", features(random, 40));

      var tile = Tile.parseFrom(bytes);

      assertArrayEquals(tile.toByteArray(), bytes);
      var layer = tile.getLayers(0);
      assertEquals(2, layer.getVersion());
      assertEquals(VectorTile.EXTENT, layer.getExtent());
      assertEquals(layer.getKeysCount(), layer.getKeysList().stream().distinct().count());
      assertEquals(layer.getValuesCount(), layer.getValuesList().stream().distinct().count());
    }
  }

  @Test
  void theSameFeaturesAreTheSameBytes() {
    var features = features(new Random(9), 50);
    var again = features.stream().map(f -> new TileFeature(f.x(), f.y(), f.properties())).toList();

    assertArrayEquals(Encoded.tile("a", features), Encoded.tile("a", again));
  }

  @Test
  void alikePointsCostFewBytes() {
    var features = new ArrayList<TileFeature>();
    for (int i = 0; i < 1000; i++) {
      features.add(
          new TileFeature(i, 4095 - i, Map.of("category", "waste_dump", "group", "waste")));
    }

    assertTrue(Encoded.tile("complaints", features).length < 18_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_456, -1})
  void aNumberHasTheSizeThatIsSaid(int value) {
    var message = new Protobuf(0);
    message.varint(Integer.toUnsignedLong(value));

    assertEquals(Protobuf.sizeOf(value), message.length());
  }

  @Test
  void aTileIsEmptyUntilItHasAPoint() {
    var tile = new VectorTile("complaints");
    assertTrue(tile.isEmpty());
    assertFalse(tile.point(0, 0).isEmpty());
    assertFalse(tile.point(1, 1).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-1,1", "1,2", "-2,3", "2147483647,-2", "-2147483648,-1"})
  void zigzagIsSmallForSmallNumbersOfEitherSign(int value, int expected) {
    assertEquals(expected, Protobuf.zigzag(value));
    assertEquals(Integer.toUnsignedLong(expected), Protobuf.zigzag((long) value));
  }

  private static List<TileFeature> features(Random random, int count) {
    var features = new ArrayList<TileFeature>();
    for (int i = 0; i < count; i++) {
      var properties = new TreeMap<String, Object>();
      for (int j = random.nextInt(12); j > 0; j--) {
        properties.put("k" + random.nextInt(20), value(random));
      }
      features.add(new TileFeature(random.nextInt(-64, 4161), random.nextInt(4096), properties));
    }
    return features;
  }

  private static Object value(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextBoolean();
      case 1 -> random.nextLong(-200, 200);
      case 2 -> random.nextLong();
      case 3 -> random.nextInt(100) / 8.0;
      default -> List.of("", "Қарағанды", "Өскемен", "дым", "a".repeat(200)).get(random.nextInt(5));
    };
  }
}
