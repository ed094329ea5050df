package kz.ecomap.evidence;

import java.util.Optional;

/** Walks the chunks of a WebP file (RFC 9649). */
final class WebpHeader {
  private static final int FIRST_CHUNK = 12;
  private static final int ANIMATED = 0x02;
  private static final int SIDE = 0x3fff;

  private final Bytes bytes;
  private Header canvas;
  private Header picture;
  private Orientation orientation = Orientation.UPRIGHT;

  private WebpHeader(Bytes bytes) {
    this.bytes = bytes;
  }

  static Header read(Bytes bytes) throws Unfit {
    return new WebpHeader(bytes).walk();
  }

  private Header walk() throws Unfit {
    long end = 8 + bytes.u32le(4);
    if (end > bytes.length()) {
      throw new Unfit(RejectionReason.TRUNCATED);
    }
    for (int at = FIRST_CHUNK; at + 8 <= end; ) {
      long length = bytes.u32le(at + 4);
      if (at + 8 + length > end) {
        throw new Unfit(RejectionReason.TRUNCATED);
      }
      chunk(bytes.word(at), new Bytes(bytes.part(at + 8, length)));
      at = (int) (at + 8 + length + (length & 1));
    }
    if (picture == null) {
      throw new Unfit(RejectionReason.UNREADABLE);
    }
    return new Header(picture.width(), picture.height(), orientation, Optional.empty());
  }

  private void chunk(String type, Bytes content) throws Unfit {
    switch (type) {
      case "VP8X" -> {
        if ((content.u8(0) & ANIMATED) != 0) {
          throw new Unfit(RejectionReason.TOO_MANY_FRAMES);
        }
        canvas = size(content.u24le(4) + 1, content.u24le(7) + 1);
      }
      case "VP8 " -> picture(lossy(content));
      case "VP8L" -> picture(lossless(content));
      case "ANIM", "ANMF" -> throw new Unfit(RejectionReason.TOO_MANY_FRAMES);
      case "EXIF" -> {
        boolean prefixed = content.has(0, "Exif\0\0");
        orientation =
            Orientation.of(prefixed ? content.part(6, content.length() - 6) : content.file());
      }
      default -> {
        // Unknown chunks are to be ignored, says the format.
      }
    }
  }

  private void picture(Header found) throws Unfit {
    if (picture != null || (canvas != null && !canvas.equals(found))) {
      throw new Unfit(RejectionReason.UNREADABLE);
    }
    picture = found;
  }

  /** RFC 6386 §9.1: a frame tag of three bytes, a start code, two sides of 14 bits. */
  private static Header lossy(Bytes frame) throws Unfit {
    int tag = frame.u24le(0);
    boolean key = (tag & 1) == 0;
    if (!key || !frame.has(3, 0x9d, 0x01, 0x2a)) {
      throw new Unfit(RejectionReason.UNREADABLE);
    }
    int firstPartition = tag >> 5;
    if (10 + firstPartition > frame.length()) {
      throw new Unfit(RejectionReason.TRUNCATED);
    }
    return size(frame.u16le(6) & SIDE, frame.u16le(8) & SIDE);
  }

  /** RFC 9649 §3.4: a signature, two sides of 14 bits, each less one. */
  private static Header lossless(Bytes stream) throws Unfit {
    if (stream.u8(0) != 0x2f) {
      throw new Unfit(RejectionReason.UNREADABLE);
    }
    long sides = stream.u32le(1);
    return size((int) (sides & SIDE) + 1, (int) (sides >> 14 & SIDE) + 1);
  }

  private static Header size(int width, int height) throws Unfit {
    return new Header(width, height, Orientation.UPRIGHT, Optional.empty()).checked();
  }
}
