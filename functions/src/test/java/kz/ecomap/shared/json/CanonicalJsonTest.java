package kz.ecomap.shared.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import kz.ecomap.shared.id.Signer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalJsonTest {
  static Stream<JsonNode> vectors() throws IOException {
    var file = Path.of("..", "docs", "timeline-chain-vectors.json");
    var all = new ArrayList<JsonNode>();
    Json.read(Files.readAllBytes(file)).get("canonical").forEach(all::add);
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void everybodyWritesAValueWithTheSameBytes(JsonNode vector) throws IOException {
    var value = Json.MAPPER.treeToValue(vector.get("value"), Object.class);
    var bytes = CanonicalJson.bytes(value);
    assertEquals(vector.get("canonical").textValue(), new String(bytes, StandardCharsets.UTF_8));
    assertEquals(vector.get("sha256").textValue(), Signer.sha256(bytes));
  }

  static Stream<Object> withoutOneSpelling() {
    var nothing = new HashMap<String, Object>();
    nothing.put("text", null);
    return Stream.of(
        nothing,
        0.1,
        new BigDecimal("1"),
        9_007_199_254_740_992L,
        -9_007_199_254_740_992L,
        List.of("half of a tree: \ud83c"));
  }

  @ParameterizedTest
  @MethodSource("withoutOneSpelling")
  void whatReadersUnderstandDifferentlyIsRefused(Object value) {
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.bytes(value));
  }
}
