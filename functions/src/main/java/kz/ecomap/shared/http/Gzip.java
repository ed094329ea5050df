package kz.ecomap.shared.http;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses bodies (RFC 1952) in one go, as they are in memory whole anyway. The same body gives
 * the same bytes.
 */
final class Gzip {
  private static final Set<String> COMPRESSIBLE =
      Set.of(
          "application/json",
          "application/geo+json",
          "application/problem+json",
          "application/yaml",
          "application/vnd.mapbox-vector-tile",
          "text/csv");

  /**
   * Where most bytes are ids and places, which hardly compress: a third of the time of the usual
   * level, for 5 % more bytes.
   */
  private static final Set<String> DENSE = Set.of("application/vnd.mapbox-vector-tile");

  /** The method is deflate (8); no name, no time, an unknown system (255). */
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  private static final int TRAILER = 2 * Integer.BYTES;

  private Gzip() {}

  /** Whether compressing is worth while for a content type. */
  static boolean compresses(String contentType) {
    return COMPRESSIBLE.contains(contentType);
  }

  /** The compressed body. */
  static byte[] of(byte[] body, String contentType) {
    var deflater =
        new Deflater(
            DENSE.contains(contentType) ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(body);
      deflater.finish();
      var out = Arrays.copyOf(HEADER, HEADER.length + body.length / 2 + 64);
      int length = HEADER.length + deflater.deflate(out, HEADER.length, out.length - HEADER.length);
      while (!deflater.finished()) {
        out = Arrays.copyOf(out, 2 * out.length);
        length += deflater.deflate(out, length, out.length - length);
      }
      return ByteBuffer.wrap(Arrays.copyOf(out, length + TRAILER))
          .order(ByteOrder.LITTLE_ENDIAN)
          .putInt(length, checksum(body))
          .putInt(length + Integer.BYTES, body.length)
          .array();
    } finally {
      deflater.end();
    }
  }

  private static int checksum(byte[] body) {
    var checksum = new CRC32();
    checksum.update(body);
    return (int) checksum.getValue();
  }
}
