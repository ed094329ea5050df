package kz.ecomap.evidence;

import static kz.ecomap.evidence.Photos.ascii;
import static kz.ecomap.evidence.Photos.concat;
import static kz.ecomap.evidence.Photos.corners;
import static kz.ecomap.evidence.Photos.jpeg;
import static kz.ecomap.evidence.Photos.png;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnfitPhotosTest {
  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";
  private static final String WEBP = "image/webp";
  private static final byte[] SOI = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};
  private static final byte[] EOI = {(byte) 0xff, (byte) 0xd9};

  static Stream<Arguments> unfit() {
    var jpeg = jpeg(corners(400, 300));
    var png = png(corners(400, 300));
    var webp = WebpPhotos.webp(40, 30, Color.PINK);
    return Stream.of(
        row("nothing at all", JPEG, new byte[0], RejectionReason.WRONG_TYPE),
        row("a PNG that is called a JPEG", JPEG, png, RejectionReason.WRONG_TYPE),
        row("a JPEG that is called a PNG", PNG, jpeg, RejectionReason.WRONG_TYPE),
        row("a JPEG that is called WebP", WEBP, jpeg, RejectionReason.WRONG_TYPE),
        row("an SVG", JPEG, ascii("<svg onload='x'/>"), RejectionReason.WRONG_TYPE),
        row("a GIF", PNG, ascii("GIF89a"), RejectionReason.WRONG_TYPE),
        row("a type that nobody takes", "image/gif", jpeg, RejectionReason.WRONG_TYPE),
        row(
            "HTML after JPEG's first bytes",
            JPEG,
            concat(SOI, ascii("<html><script>alert(1)</script>")),
            RejectionReason.TRUNCATED),
        row(
            "SVG between JPEG's first and last bytes",
            JPEG,
            concat(SOI, new byte[] {0, 2}, ascii("<svg/>"), EOI),
            RejectionReason.UNREADABLE),
        row(
            "a GIF inside a JPEG's comment and no picture",
            JPEG,
            concat(Photos.withSegment(concat(SOI, new byte[] {0, 2}), 0xfe, ascii("GIF89a")), EOI),
            RejectionReason.UNREADABLE),
        row("half a JPEG", JPEG, half(jpeg), RejectionReason.TRUNCATED),
        row("a JPEG without its end", JPEG, cut(jpeg, 2), RejectionReason.TRUNCATED),
        row("half a JPEG with an end", JPEG, concat(half(jpeg), EOI), RejectionReason.TRUNCATED),
        row("half a PNG", PNG, half(png), RejectionReason.TRUNCATED),
        row("a PNG without its end", PNG, cut(png, 12), RejectionReason.TRUNCATED),
        row("a PNG with a changed byte", PNG, changed(png, 60), RejectionReason.UNREADABLE),
        row("a PNG with too little data", PNG, Photos.pngHeader(50, 50), RejectionReason.TRUNCATED),
        row("half a WebP", WEBP, half(webp), RejectionReason.TRUNCATED),
        row(
            "a PNG of 2 thousand million pixels",
            PNG,
            Photos.pngHeader(50_000, 40_000),
            RejectionReason.TOO_MANY_PIXELS),
        row(
            "a PNG with a side of 2^32 - 1",
            PNG,
            Photos.pngHeader(-1, 1),
            RejectionReason.TOO_MANY_PIXELS),
        row(
            "a PNG of 51 million pixels",
            PNG,
            Photos.pngHeader(8_500, 6_000),
            RejectionReason.TOO_MANY_PIXELS),
        row("a PNG of no height", PNG, Photos.pngHeader(10, 0), RejectionReason.UNREADABLE),
        row(
            "a JPEG that says it is larger than 12,000",
            JPEG,
            sized(jpeg, 12_001, 300),
            RejectionReason.TOO_MANY_PIXELS),
        row("a JPEG of no height", JPEG, sized(jpeg, 400, 0), RejectionReason.UNREADABLE),
        row(
            "a WebP of 16,383 pixels a side",
            WEBP,
            WebpPhotos.webp(16_383, 16_383, Color.PINK),
            RejectionReason.TOO_MANY_PIXELS),
        row(
            "a WebP whose canvas is not its picture",
            WEBP,
            WebpPhotos.extended(
                0, 4_000, 4_000, WebpPhotos.chunk("VP8L", WebpPhotos.lossless(4, 4, Color.PINK))),
            RejectionReason.UNREADABLE),
        row(
            "an animated WebP",
            WEBP,
            WebpPhotos.extended(0x02, 4, 4, WebpPhotos.chunk("ANIM", new byte[6])),
            RejectionReason.TOO_MANY_FRAMES),
        row(
            "a WebP with a frame that it does not announce",
            WEBP,
            WebpPhotos.extended(0, 4, 4, WebpPhotos.chunk("ANMF", new byte[16])),
            RejectionReason.TOO_MANY_FRAMES),
        row(
            "an animated PNG",
            PNG,
            Photos.withChunk(png, "acTL", concat(Photos.u32(2), Photos.u32(0))),
            RejectionReason.TOO_MANY_FRAMES),
        row(
            "a profile that inflates to 50 MB",
            PNG,
            Photos.withChunk(png, "iCCP", Photos.iccChunk(new byte[50_000_000])),
            RejectionReason.UNREADABLE),
        row(
            "a profile that is none",
            PNG,
            Photos.withChunk(png, "iCCP", Photos.iccChunk(ascii("no profile"))),
            RejectionReason.UNREADABLE),
        row("a JPEG of 101 scans", JPEG, scans(jpeg, 101), RejectionReason.UNREADABLE));
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void isRejected(byte[] file, String contentType, RejectionReason reason) {
    var unfit = assertThrows(Unfit.class, () -> Rendition.of(contentType, file));

    assertEquals(reason, unfit.reason());
  }

  @Test
  void noCutOfAFileIsAcceptedOrBreaksTheInspector() {
    var files = Stream.of(jpeg(), png(corners(64, 48)), WebpPhotos.webp(9, 9, Color.PINK)).toList();
    var types = new String[] {JPEG, PNG, WEBP};
    for (int i = 0; i < files.size(); i++) {
      var type = types[i];
      var file = files.get(i);
      IntStream.range(0, file.length - 1)
          .forEach(
              length ->
                  assertThrows(
                      Unfit.class,
                      () -> Rendition.of(type, Arrays.copyOf(file, length)),
                      () -> type + " cut to " + length));
    }
  }

  @Test
  void noChangedByteBreaksTheInspector() {
    var files = Stream.of(jpeg(), png(corners(64, 48)), WebpPhotos.webp(9, 9, Color.PINK)).toList();
    var types = new String[] {JPEG, PNG, WEBP};
    int outcomes = 0;
    for (int i = 0; i < files.size(); i++) {
      for (int at = 0; at < files.get(i).length; at++) {
        outcomes += madeOrUnfit(types[i], changed(files.get(i), at));
      }
    }
    assertEquals(files.stream().mapToInt(file -> file.length).sum(), outcomes);
  }

  private static int madeOrUnfit(String type, byte[] file) {
    try {
      return Rendition.of(type, file).large().length > 0 ? 1 : 0;
    } catch (Unfit e) {
      return 1;
    }
  }

  private static Arguments row(String name, String type, byte[] file, RejectionReason reason) {
    return Arguments.of(Named.of(name, file), type, reason);
  }

  private static byte[] half(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  private static byte[] cut(byte[] file, int bytes) {
    return Arrays.copyOf(file, file.length - bytes);
  }

  private static byte[] changed(byte[] file, int at) {
    var changed = file.clone();
    changed[at] ^= 0x5a;
    return changed;
  }

  /** Changes the size in the frame header of a baseline JPEG. */
  private static byte[] sized(byte[] jpeg, int width, int height) {
    var sized = jpeg.clone();
    int frame = find(jpeg, 0xc0);
    sized[frame + 5] = (byte) (height >> 8);
    sized[frame + 6] = (byte) height;
    sized[frame + 7] = (byte) (width >> 8);
    sized[frame + 8] = (byte) width;
    return sized;
  }

  /** Repeats the one scan of a baseline JPEG. */
  private static byte[] scans(byte[] jpeg, int count) {
    int scan = find(jpeg, 0xda);
    var repeated = Arrays.copyOf(jpeg, scan);
    for (int i = 0; i < count; i++) {
      repeated = concat(repeated, Arrays.copyOfRange(jpeg, scan, jpeg.length - 2));
    }
    return concat(repeated, EOI);
  }

  private static int find(byte[] jpeg, int marker) {
    return IntStream.range(0, jpeg.length)
        .filter(at -> jpeg[at] == (byte) 0xff && jpeg[at + 1] == (byte) marker)
        .findFirst()
        .orElseThrow();
  }
}
