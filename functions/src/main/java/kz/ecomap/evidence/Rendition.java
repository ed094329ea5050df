package kz.ecomap.evidence;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;

/**
 * The two pictures made anew from a file: upright, in sRGB, JPEG, without a byte of the file's own
 * metadata. What cannot be made anew does not exist.
 *
 * @param width of the large picture in pixels
 * @param height of the large picture in pixels
 */
record Rendition(byte[] large, byte[] small, int width, int height) {

  /**
   * Makes both pictures.
   *
   * @param contentType what the file was declared as
   */
  static Rendition of(String contentType, byte[] file) throws Unfit {
    var bytes = new Bytes(file);
    var format = PhotoFormat.of(contentType, bytes);
    var header = format.header(bytes);
    var large = upright(Decoding.decode(format, header, file), header.orientation());
    var small = Downscaling.to(large, PictureSize.SMALL.longestSide());
    return new Rendition(
        JpegEncoding.encode(large),
        JpegEncoding.encode(small),
        large.getWidth(),
        large.getHeight());
  }

  byte[] of(PictureSize size) {
    return switch (size) {
      case LARGE -> large;
      case SMALL -> small;
    };
  }

  private static BufferedImage upright(Decoding.Decoded decoded, Orientation orientation)
      throws Unfit {
    var large = Downscaling.to(Samples.of(decoded.image()), PictureSize.LARGE.longestSide());
    if (decoded.space().isPresent()) {
      convert(large, decoded.space().get());
    }
    return orientation.apply(large);
  }

  /** Changes values of another colour space to sRGB's. */
  private static void convert(BufferedImage image, ICC_ColorSpace from) throws Unfit {
    var profiles =
        new ICC_Profile[] {from.getProfile(), ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
    try {
      new ColorConvertOp(profiles, null).filter(image.getRaster(), image.getRaster());
    } catch (RuntimeException e) {
      // A profile that the colour engine cannot use comes as one of several exceptions.
      throw new Unfit(RejectionReason.UNREADABLE);
    }
  }
}
