package kz.ecomap.shared.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {
  private static final String TILE = "application/vnd.mapbox-vector-tile";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 999, 40_000, 1_000_000})
  void whateverIsCompressedIsReadBackByTheStandardReader(int length) throws IOException {
    var noise = new byte[length];
    new Random(length).nextBytes(noise);
    for (var body : new byte[][] {noise, new byte[length]}) {
      for (var type : new String[] {"application/json", TILE}) {
        var compressed = Gzip.of(body, type);

        var in = new GZIPInputStream(new ByteArrayInputStream(compressed));
        assertArrayEquals(body, in.readAllBytes());
        assertArrayEquals(compressed, Gzip.of(body, type));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", TILE})
  void whatRepeatsGetsShort(String type) {
    var body = "waste_dump ".repeat(2000).getBytes(StandardCharsets.UTF_8);

    assertTrue(Gzip.of(body, type).length < 300);
  }
}
