package kz.ecomap.evidence;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes photo files, sound ones and others. */
final class Photos {
  /** The corners of {@link #corners}: top left, top right, bottom left, bottom right. */
  static final Color[] CORNERS = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};

  private Photos() {}

  /** A picture of four fields, each of its own colour. */
  static BufferedImage corners(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    for (int i = 0; i < 4; i++) {
      graphics.setColor(CORNERS[i]);
      graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width - width / 2, height / 2 + 1);
    }
    graphics.dispose();
    return image;
  }

  /** A picture of one colour. */
  static BufferedImage plain(int width, int height, Color colour) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return image;
  }

  static byte[] jpeg(BufferedImage image) {
    return write(image, "jpeg");
  }

  static byte[] jpeg() {
    return jpeg(corners(64, 48));
  }

  static byte[] png(BufferedImage image) {
    return write(image, "png");
  }

  private static byte[] write(BufferedImage image, String format) {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JPEG of four inks, as printers' programs write it: Adobe's marker, values inverted. */
  static byte[] cmykJpeg(int width, int height, int cyan, int magenta, int yellow, int black) {
    var raster =
        Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, width, height, 4, null);
    fill(raster, 255 - cyan, 255 - magenta, 255 - yellow, 255 - black);
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.write(null, new IIOImage(raster, null, null), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    var adobe = concat(ascii("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, 0});
    return withSegment(bytes.toByteArray(), 0xee, adobe);
  }

  private static void fill(WritableRaster raster, int... samples) {
    for (int y = 0; y < raster.getHeight(); y++) {
      for (int x = 0; x < raster.getWidth(); x++) {
        raster.setPixel(x, y, samples);
      }
    }
  }

  /** A JPEG with one more segment after its first marker. */
  static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    int length = content.length + 2;
    var head = new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length};
    return concat(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  /** A JPEG with an Exif orientation, 1 to 8, and a place that nobody is to learn. */
  static byte[] withOrientation(byte[] jpeg, int orientation) {
    return withSegment(jpeg, 0xe1, concat(ascii("Exif\0\0"), exif(orientation)));
  }

  /** A TIFF structure of one directory with an orientation and a description. */
  static byte[] exif(int orientation) {
    return concat(
        ascii("MM"),
        new byte[] {0, 42, 0, 0, 0, 8, 0, 2},
        new byte[] {1, 0x0e, 0, 2, 0, 0, 0, 12, 0, 0, 0, 38},
        new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0},
        new byte[] {0, 0, 0, 0},
        ascii("SECRET-HOME\0"));
  }

  /** A JPEG whose values are of a profile. */
  static byte[] withProfile(byte[] jpeg, byte[] profile) {
    return withSegment(jpeg, 0xe2, concat(ascii("ICC_PROFILE\0"), new byte[] {1, 1}, profile));
  }

  /** Light without the curve of sRGB: a value of 128 there is 188 in sRGB. */
  static byte[] linearProfile() {
    return ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
  }

  /** A PNG with chunks put in after its header. */
  static byte[] withChunk(byte[] png, String type, byte[] content) {
    int afterHeader = 33;
    return concat(
        Arrays.copyOf(png, afterHeader),
        chunk(type, content),
        Arrays.copyOfRange(png, afterHeader, png.length));
  }

  static byte[] iccChunk(byte[] profile) {
    return concat(ascii("p\0\0"), deflated(profile));
  }

  static byte[] deflated(byte[] bytes) {
    var deflater = new Deflater(9);
    deflater.setInput(bytes);
    deflater.finish();
    var out = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  /** A PNG that says it is so large, in a file of a few bytes. */
  static byte[] pngHeader(int width, int height) {
    return concat(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
        chunk("IHDR", concat(u32(width), u32(height), new byte[] {8, 2, 0, 0, 0})),
        chunk("IDAT", deflated(new byte[100])),
        chunk("IEND", new byte[0]));
  }

  static byte[] chunk(String type, byte[] content) {
    var crc = new CRC32();
    crc.update(ascii(type));
    crc.update(content);
    return concat(u32(content.length), ascii(type), content, u32((int) crc.getValue()));
  }

  static byte[] u32(int value) {
    return new byte[] {
      (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value
    };
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] concat(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
