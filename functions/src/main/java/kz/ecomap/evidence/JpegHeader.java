package kz.ecomap.evidence;

import java.util.Optional;

/**
 * Walks the segments of a JPEG file (ITU-T T.81 annex B) from its first byte to the end-of-image
 * marker. What comes after that is not part of the picture and is never decoded.
 */
final class JpegHeader {
  /** No encoder makes more; each costs a pass over all pixels. */
  private static final int MAX_SCANS = 100;

  private static final int TEM = 0x01;
  private static final int DHT = 0xc4;
  private static final int JPG = 0xc8;
  private static final int DAC = 0xcc;
  private static final int RST0 = 0xd0;
  private static final int RST7 = 0xd7;
  private static final int SOI = 0xd8;
  private static final int EOI = 0xd9;
  private static final int SOS = 0xda;
  private static final int APP1 = 0xe1;
  private static final String EXIF = "Exif\0\0";

  private final Bytes bytes;
  private Header header;
  private Orientation orientation = Orientation.UPRIGHT;
  private int scans;

  private JpegHeader(Bytes bytes) {
    this.bytes = bytes;
  }

  static Header read(Bytes bytes) throws Unfit {
    return new JpegHeader(bytes).walk();
  }

  private Header walk() throws Unfit {
    int at = 2;
    while (true) {
      if (bytes.u8(at) != 0xff) {
        throw new Unfit(RejectionReason.UNREADABLE);
      }
      int marker = bytes.u8(at + 1);
      if (marker == 0xff) {
        at++;
      } else if (marker == EOI) {
        return finished();
      } else if (marker == TEM) {
        at += 2;
      } else if (marker == SOI || marker == 0 || (marker >= RST0 && marker <= RST7)) {
        throw new Unfit(RejectionReason.UNREADABLE);
      } else {
        at = segment(marker, at + 2);
      }
    }
  }

  /** Reads a segment with a length; where the next marker is. */
  private int segment(int marker, int at) throws Unfit {
    int length = bytes.u16(at);
    if (length < 2) {
      throw new Unfit(RejectionReason.UNREADABLE);
    }
    int end = at + length;
    bytes.u8(end - 1);
    if (isFrame(marker)) {
      frame(at);
    } else if (marker == APP1 && bytes.has(at + 2, EXIF) && length >= 2 + EXIF.length()) {
      orientation = Orientation.of(bytes.part(at + 2 + EXIF.length(), length - 2 - EXIF.length()));
    } else if (marker == SOS) {
      if (header == null || ++scans > MAX_SCANS) {
        throw new Unfit(RejectionReason.UNREADABLE);
      }
      return afterScan(end);
    }
    return end;
  }

  private void frame(int at) throws Unfit {
    if (header != null) {
      throw new Unfit(RejectionReason.UNREADABLE);
    }
    header =
        new Header(bytes.u16(at + 5), bytes.u16(at + 3), orientation, Optional.empty()).checked();
  }

  private int afterScan(int at) throws Unfit {
    while (bytes.u8(at) != 0xff || isData(bytes.u8(at + 1))) {
      at++;
    }
    return at;
  }

  private Header finished() throws Unfit {
    if (scans == 0) {
      throw new Unfit(RejectionReason.UNREADABLE);
    }
    return new Header(header.width(), header.height(), orientation, Optional.empty());
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != DHT && marker != JPG && marker != DAC;
  }

  private static boolean isData(int afterFf) {
    return afterFf == 0 || (afterFf >= RST0 && afterFf <= RST7);
  }
}
