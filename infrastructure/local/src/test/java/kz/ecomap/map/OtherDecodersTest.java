package kz.ecomap.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.ecomap.shared.json.Json;
import org.junit.jupiter.api.Test;

/**
 * What our encoder writes, read by the decoder that map engines use in browsers. Here and not
 * beside the encoder, because the site's packages are installed before this module is tested.
 */
class OtherDecodersTest {
  private static final Path SITE = Path.of("..", "..", "static-site");

  /** Of every fixture that is points, our encoder makes a tile with the same content. */
  @Test
  void theFixturesOfTheSpecificationComeThrough() throws Exception {
    var fixtures = node("fixtures", "");
    assertTrue(fixtures.size() > 25, () -> fixtures.size() + " layers");

    assertSameContents(fixtures, decoded(fixtures));
  }

  @Test
  void randomFeaturesComeThrough() throws Exception {
    var random = new Random(20261122);
    var layers = Json.MAPPER.createArrayNode();
    for (int i = 0; i < 200; i++) {
      fill(layers.addObject().put("name", "layer " + i), random);
    }

    var decoded = decoded(layers);

    assertSameContents(layers, decoded);
    for (var layer : decoded) {
      assertEquals(2, layer.get("version").intValue());
      assertEquals(4096, layer.get("extent").intValue());
    }
  }

  private static void fill(ObjectNode layer, Random random) {
    var features = layer.putArray("features");
    for (int i = random.nextInt(1, 40); i > 0; i--) {
      var feature =
          features.addObject().put("x", random.nextInt(-64, 4161)).put("y", random.nextInt(4096));
      var properties = feature.putObject("properties");
      for (int j = random.nextInt(10); j > 0; j--) {
        var key = "k" + random.nextInt(20);
        switch (random.nextInt(5)) {
          case 0 -> properties.put(key, random.nextBoolean());
          case 1 -> properties.put(key, random.nextInt());
          // Beyond 2^53 a number of JavaScript is not exact; negative ones are doubled on the way.
          case 2 -> properties.put(key, random.nextLong(-(1L << 52), 1L << 53));
          case 3 -> properties.put(key, random.nextInt(1000) + 0.1);
          default -> properties.put(key, "Қарағанды ".repeat(random.nextInt(20)));
        }
      }
    }
  }

  /** Encoded by ours, decoded by theirs. */
  private static JsonNode decoded(JsonNode layers) throws Exception {
    var tiles =
        StreamSupport.stream(layers.spliterator(), false)
            .map(layer -> Base64.getEncoder().encodeToString(encoded(layer)))
            .collect(Collectors.joining("\n"));
    return node("decode", tiles);
  }

  private static byte[] encoded(JsonNode layer) {
    var tile = new VectorTile(layer.get("name").textValue());
    for (var feature : layer.get("features")) {
      tile.point(feature.get("x").intValue(), feature.get("y").intValue());
      for (var property : feature.get("properties").properties()) {
        with(tile, property.getKey(), property.getValue());
      }
    }
    return tile.toBytes();
  }

  private static void with(VectorTile tile, String key, JsonNode value) {
    if (value.isTextual()) {
      tile.with(key, value.textValue());
    } else if (value.isBoolean()) {
      tile.with(key, value.booleanValue());
    } else if (value.isIntegralNumber()) {
      tile.with(key, value.longValue());
    } else {
      tile.with(key, value.doubleValue());
    }
  }

  private static void assertSameContents(JsonNode expected, JsonNode decoded) {
    assertEquals(expected.size(), decoded.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(content(expected.get(i)), content(decoded.get(i)));
    }
  }

  /** Name and features as JSON is written, where an int is a long. */
  private static String content(JsonNode layer) {
    var features = Json.MAPPER.convertValue(layer.get("features"), List.class);
    return layer.get("name") + new String(Json.write(features), StandardCharsets.UTF_8);
  }

  private static ArrayNode node(String command, String input)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder("node", "build/tiles.mjs", command)
            .directory(SITE.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    var answer = process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor());
    return (ArrayNode) Json.read(answer);
  }
}
