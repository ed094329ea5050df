package kz.ecomap.evidence;

import static kz.ecomap.evidence.Photos.ascii;
import static kz.ecomap.evidence.Photos.concat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;

/** Writes WebP files by hand, since Java has no encoder: one colour, in the lossless format. */
final class WebpPhotos {
  private WebpPhotos() {}

  static byte[] webp(int width, int height, Color colour) {
    return riff(chunk("VP8L", lossless(width, height, colour)));
  }

  /** The extended format: a canvas, flags, further chunks. */
  static byte[] extended(int flags, int canvasWidth, int canvasHeight, byte[]... chunks) {
    var head =
        concat(new byte[] {(byte) flags, 0, 0, 0}, u24(canvasWidth - 1), u24(canvasHeight - 1));
    return riff(concat(chunk("VP8X", head), concat(chunks)));
  }

  static byte[] riff(byte[] chunks) {
    return concat(ascii("RIFF"), u32le(4 + chunks.length), ascii("WEBP"), chunks);
  }

  static byte[] chunk(String type, byte[] content) {
    return concat(ascii(type), u32le(content.length), content, new byte[content.length & 1]);
  }

  /**
   * A VP8L stream (RFC 9649 §3): no transforms, no cache, and five prefix codes of one symbol each,
   * so that the pixels themselves take no bits.
   */
  static byte[] lossless(int width, int height, Color colour) {
    var bits = new Bits();
    bits.add(0x2f, 8);
    bits.add(width - 1, 14);
    bits.add(height - 1, 14);
    bits.add(colour.getAlpha() < 255 ? 1 : 0, 1);
    bits.add(0, 3);
    bits.add(0, 1);
    bits.add(0, 1);
    bits.add(0, 1);
    for (int symbol :
        new int[] {colour.getGreen(), colour.getRed(), colour.getBlue(), colour.getAlpha(), 0}) {
      bits.add(1, 1);
      bits.add(0, 1);
      bits.add(1, 1);
      bits.add(symbol, 8);
    }
    bits.add(0, 64);
    return bits.bytes();
  }

  private static byte[] u24(int value) {
    return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
  }

  private static byte[] u32le(int value) {
    return concat(u24(value), new byte[] {(byte) (value >> 24)});
  }

  /** Bits from the lowest of each byte on. */
  private static final class Bits {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int current;
    private int held;

    void add(int value, int count) {
      for (int i = 0; i < count; i++) {
        current |= (i < 32 ? value >> i & 1 : 0) << held;
        if (++held == 8) {
          out.write(current);
          current = 0;
          held = 0;
        }
      }
    }

    byte[] bytes() {
      add(0, (8 - held) % 8);
      return out.toByteArray();
    }
  }
}
