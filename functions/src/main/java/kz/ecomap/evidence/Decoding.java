package kz.ecomap.evidence;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a file wholly, in memory, with the decoders that ImageIO finds for its type. */
final class Decoding {
  /**
   * From this number of pixels on every second row and column is left out, which bounds the memory
   * and still leaves more than twice the pixels a side that are kept in the end.
   */
  private static final int MANY_PIXELS = 16_000_000;

  private Decoding() {}

  /**
   * A decoded picture.
   *
   * @param image in the file's own colours and depth
   * @param space the colour space of its three components; empty for grey and for sRGB
   */
  record Decoded(BufferedImage image, Optional<ICC_ColorSpace> space) {}

  /** Decodes the first, and as the header said only, picture. */
  static Decoded decode(PhotoFormat format, Header header, byte[] file) throws Unfit {
    var reader = reader(format);
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      var image = read(reader, header, input);
      return new Decoded(image, space(image, header));
    } catch (IOException | RuntimeException e) {
      // Decoders throw what they like at a damaged file. The file is at fault, whatever it is.
      throw new Unfit(endsTooSoon(e) ? RejectionReason.TRUNCATED : RejectionReason.UNREADABLE);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage read(
      ImageReader reader, Header header, MemoryCacheImageInputStream input)
      throws IOException, Unfit {
    reader.setInput(input, true, true);
    if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
      throw new Unfit(RejectionReason.UNREADABLE);
    }
    var cut = new AtomicBoolean();
    reader.addIIOReadWarningListener(
        (source, warning) -> {
          if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
            cut.set(true);
          }
        });
    var parameters = reader.getDefaultReadParam();
    if ((long) header.width() * header.height() > MANY_PIXELS) {
      parameters.setSourceSubsampling(2, 2, 0, 0);
    }
    var image = reader.read(0, parameters);
    if (cut.get()) {
      throw new Unfit(RejectionReason.TRUNCATED);
    }
    return image;
  }

  private static Optional<ICC_ColorSpace> space(BufferedImage image, Header header) {
    var space =
        header.iccProfile().isPresent()
            ? new ICC_ColorSpace(ICC_Profile.getInstance(header.iccProfile().get()))
            : image.getColorModel().getColorSpace();
    return space instanceof ICC_ColorSpace icc
            && icc.getType() == ColorSpace.TYPE_RGB
            && !icc.isCS_sRGB()
        ? Optional.of(icc)
        : Optional.empty();
  }

  private static ImageReader reader(PhotoFormat format) {
    var readers = ImageIO.getImageReadersByMIMEType(format.contentType());
    if (!readers.hasNext()) {
      throw new IllegalStateException("no decoder for " + format + " is on the class path");
    }
    return readers.next();
  }

  private static boolean endsTooSoon(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof EOFException) {
        return true;
      }
    }
    return false;
  }
}
