package kz.ecomap.evidence;

import static kz.ecomap.evidence.Photos.ascii;
import static kz.ecomap.evidence.Photos.concat;
import static kz.ecomap.evidence.Photos.corners;
import static kz.ecomap.evidence.Photos.jpeg;
import static kz.ecomap.evidence.Photos.plain;
import static kz.ecomap.evidence.Photos.png;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenditionTest {
  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";
  private static final String WEBP = "image/webp";

  @ParameterizedTest
  @CsvSource({
    "64, 48, 64, 48, 64, 48",
    "1600, 1200, 1600, 1200, 400, 300",
    "3300, 2200, 1600, 1067, 400, 267",
    "2200, 3300, 1067, 1600, 267, 400",
    "6000, 4000, 1600, 1067, 400, 267",
    "12000, 1, 1600, 1, 400, 1",
    "1, 1, 1, 1, 1, 1",
  })
  void twoSizesAreMadeAndNothingIsEnlarged(
      int width, int height, int largeWidth, int largeHeight, int smallWidth, int smallHeight)
      throws Exception {
    var rendition = Rendition.of(JPEG, jpeg(corners(width, height)));

    assertEquals(largeWidth, rendition.width());
    assertEquals(largeHeight, rendition.height());
    assertSize(largeWidth, largeHeight, rendition.large());
    assertSize(smallWidth, smallHeight, rendition.small());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 40, 30, 0 1 2 3",
    "1, 40, 30, 0 1 2 3",
    "2, 40, 30, 1 0 3 2",
    "3, 40, 30, 3 2 1 0",
    "4, 40, 30, 2 3 0 1",
    "5, 30, 40, 0 2 1 3",
    "6, 30, 40, 2 0 3 1",
    "7, 30, 40, 3 1 2 0",
    "8, 30, 40, 1 3 0 2",
    "9, 40, 30, 0 1 2 3",
  })
  void thePictureIsTurnedAsTheCameraWasHeld(
      int orientation, int width, int height, String cornersSeen) throws Exception {
    var stored = corners(40, 30);
    var exif = Photos.exif(orientation);
    var files =
        List.of(
            Photos.withOrientation(jpeg(stored), orientation),
            Photos.withChunk(png(stored), "eXIf", exif));
    for (var file : files) {
      var seen = picture(Rendition.of(file[0] == (byte) 0xff ? JPEG : PNG, file).large());
      assertEquals(width, seen.getWidth());
      assertEquals(height, seen.getHeight());
      var expected = cornersSeen.split(" ", 4);
      for (int i = 0; i < 4; i++) {
        int x = i % 2 == 0 ? 3 : width - 4;
        int y = i / 2 == 0 ? 3 : height - 4;
        assertNear(Photos.CORNERS[Integer.parseInt(expected[i])], seen, x, y);
      }
    }
  }

  @Test
  void theOrientationOfWebpCounts() throws Exception {
    var stream = WebpPhotos.chunk("VP8L", WebpPhotos.lossless(40, 30, Color.ORANGE));
    var exif = WebpPhotos.chunk("EXIF", Photos.exif(6));
    var rendition = Rendition.of(WEBP, WebpPhotos.extended(0x08, 40, 30, stream, exif));

    assertEquals(30, rendition.width());
    assertEquals(40, rendition.height());
  }

  @Test
  void nothingOfTheFilesOwnMetadataSurvives() throws Exception {
    var file = Photos.withOrientation(jpeg(), 1);
    file = Photos.withSegment(file, 0xfe, ascii("SECRET-COMMENT<script>"));
    file = Photos.withSegment(file, 0xe1, ascii("http://ns.adobe.com/xap/1.0/\0SECRET-XMP"));
    file = concat(file, ascii("SECRET-TAIL"));
    var rendition = Rendition.of(JPEG, file);

    for (var size : PictureSize.values()) {
      var picture = rendition.of(size);
      assertFalse(new String(picture, StandardCharsets.ISO_8859_1).contains("SECRET"));
      assertEquals(List.of(), unexpectedSegments(picture));
    }
  }

  @Test
  void coloursOfAnotherProfileBecomeThoseOfTheWeb() throws Exception {
    var grey = plain(32, 32, new Color(128, 128, 128));
    var profile = Photos.linearProfile();
    var asJpeg = Rendition.of(JPEG, Photos.withProfile(jpeg(grey), profile));
    var asPng = Rendition.of(PNG, Photos.withChunk(png(grey), "iCCP", Photos.iccChunk(profile)));
    var stream = WebpPhotos.chunk("VP8L", WebpPhotos.lossless(32, 32, new Color(128, 128, 128)));
    var asWebp =
        Rendition.of(
            WEBP, WebpPhotos.extended(0x20, 32, 32, WebpPhotos.chunk("ICCP", profile), stream));

    for (var rendition : List.of(asJpeg, asPng, asWebp)) {
      assertNear(new Color(188, 188, 188), picture(rendition.large()), 16, 16);
    }
  }

  @Test
  void fourInksBecomeThreeLights() throws Exception {
    var rendition = Rendition.of(JPEG, Photos.cmykJpeg(32, 32, 0, 255, 255, 0));
    var seen = new Color(picture(rendition.large()).getRGB(16, 16));

    assertTrue(seen.getRed() > 180 && seen.getGreen() < 90 && seen.getBlue() < 90, "" + seen);
  }

  @Test
  void whatIsTransparentIsWhite() throws Exception {
    var image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < 32; x++) {
      for (int y = 0; y < 32; y++) {
        image.setRGB(x, y, x < 16 ? 0x00000000 : 0x80ff0000);
      }
    }
    var seen = picture(Rendition.of(PNG, png(image)).large());

    assertNear(Color.WHITE, seen, 4, 16);
    assertNear(new Color(255, 127, 127), seen, 28, 16);
  }

  @Test
  void transparentWebpIsOnWhiteToo() throws Exception {
    var file = WebpPhotos.webp(16, 16, new Color(0, 0, 255, 0));

    assertNear(Color.WHITE, picture(Rendition.of(WEBP, file).large()), 8, 8);
  }

  @Test
  void sixteenBitsBecomeEight() throws Exception {
    var space = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    var model = new ComponentColorModel(space, false, false, 1, DataBuffer.TYPE_USHORT);
    var raster = model.createCompatibleWritableRaster(32, 32);
    for (int i = 0; i < 32 * 32; i++) {
      raster.setPixel(i % 32, i / 32, new int[] {200 * 257, 100 * 257, 50 * 257});
    }
    var file = png(new BufferedImage(model, raster, false, null));

    assertNear(new Color(200, 100, 50), picture(Rendition.of(PNG, file).large()), 16, 16);
  }

  @ParameterizedTest
  @CsvSource({"10", "11", "13"})
  void greysAndPalettesKeepTheirValues(int imageType) throws Exception {
    var image = new BufferedImage(32, 32, imageType);
    var value = new int[] {128};
    if (imageType == BufferedImage.TYPE_USHORT_GRAY) {
      value[0] = 128 * 257;
    }
    for (int i = 0; i < 32 * 32; i++) {
      image.getRaster().setPixel(i % 32, i / 32, value);
    }
    var expected =
        imageType == BufferedImage.TYPE_BYTE_INDEXED
            ? new Color(image.getRGB(0, 0))
            : new Color(128, 128, 128);

    assertNear(expected, picture(Rendition.of(PNG, png(image)).large()), 16, 16);
  }

  @Test
  void webpIsReadInBothItsFormats() throws Exception {
    var lossless = WebpPhotos.webp(20, 10, new Color(10, 200, 90));
    assertNear(new Color(10, 200, 90), picture(Rendition.of(WEBP, lossless).large()), 5, 5);

    var lossy = getClass().getResourceAsStream("corners-lossy.webp").readAllBytes();
    var seen = picture(Rendition.of(WEBP, lossy).large());
    assertEquals(64, seen.getWidth());
    assertEquals(48, seen.getHeight());
    assertNear(Color.RED, seen, 10, 10);
    assertNear(Color.YELLOW, seen, 54, 40);
  }

  @Test
  void thinLinesAreNotLostInTheSmallPicture() throws Exception {
    var image = plain(1600, 1600, Color.WHITE);
    for (int x = 0; x < 1600; x += 4) {
      for (int y = 0; y < 1600; y++) {
        image.setRGB(x, y, 0);
      }
    }
    var seen = new Color(picture(Rendition.of(PNG, png(image)).small()).getRGB(200, 200));

    assertTrue(Math.abs(seen.getGreen() - 191) < 12, "" + seen);
  }

  private static List<String> unexpectedSegments(byte[] jpeg) throws Unfit {
    var unexpected = new ArrayList<String>();
    var bytes = new Bytes(jpeg);
    for (int at = 2; bytes.u8(at + 1) != 0xda; at += 2 + bytes.u16(at + 2)) {
      int marker = bytes.u8(at + 1);
      boolean plainJpeg = marker == 0xe0 || marker == 0xdb || marker == 0xc4 || marker == 0xc2;
      if (!plainJpeg || (marker == 0xe0 && bytes.u16(at + 2) != 16)) {
        unexpected.add(Integer.toHexString(marker));
      }
    }
    return unexpected;
  }

  private static void assertSize(int width, int height, byte[] jpeg) throws IOException {
    var picture = picture(jpeg);
    assertEquals(width + "x" + height, picture.getWidth() + "x" + picture.getHeight());
  }

  private static void assertNear(Color expected, BufferedImage seen, int x, int y) {
    var found = new Color(seen.getRGB(x, y));
    int worst =
        Math.max(
            Math.abs(expected.getRed() - found.getRed()),
            Math.max(
                Math.abs(expected.getGreen() - found.getGreen()),
                Math.abs(expected.getBlue() - found.getBlue())));
    assertTrue(worst <= 12, () -> "expected " + expected + " but found " + found);
  }

  private static BufferedImage picture(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }
}
