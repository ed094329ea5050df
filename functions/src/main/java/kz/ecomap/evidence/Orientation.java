package kz.ecomap.evidence;

import java.awt.image.BufferedImage;

/** How the camera was held: the eight orientations of Exif 2.32 §4.6.4, tag 274. */
enum Orientation {
  /** 1: as stored. */
  UPRIGHT(false),
  /** 2. */
  MIRRORED(false),
  /** 3. */
  UPSIDE_DOWN(false),
  /** 4. */
  MIRRORED_UPSIDE_DOWN(false),
  /** 5: mirrored along the diagonal from the top left corner. */
  TRANSPOSED(true),
  /** 6: to be turned clockwise by a quarter. */
  TURNED_LEFT(true),
  /** 7: mirrored along the other diagonal. */
  TRANSVERSED(true),
  /** 8: to be turned anticlockwise by a quarter. */
  TURNED_RIGHT(true);

  private static final int TAG = 274;
  private static final int ENTRY_BYTES = 12;

  private final boolean turned;

  /** Whether width and height change places. */
  Orientation(boolean turned) {
    this.turned = turned;
  }

  /**
   * Reads the tag from a TIFF structure; whatever is odd about it counts as upright, because the
   * picture itself may be sound.
   *
   * @param exif begins with the byte order, {@code II} or {@code MM}
   */
  static Orientation of(byte[] exif) {
    try {
      var bytes = new Bytes(exif);
      boolean little = bytes.has(0, "II");
      if (!little && !bytes.has(0, "MM")) {
        return UPRIGHT;
      }
      long directory = u32(bytes, 4, little);
      if (directory > exif.length) {
        return UPRIGHT;
      }
      int first = (int) directory + 2;
      int entries = u16(bytes, (int) directory, little);
      for (int i = 0; i < entries; i++) {
        int entry = first + i * ENTRY_BYTES;
        if (u16(bytes, entry, little) == TAG) {
          int value = u16(bytes, entry + 8, little);
          return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
        }
      }
      return UPRIGHT;
    } catch (Unfit e) {
      return UPRIGHT;
    }
  }

  /** The picture as it was seen. */
  BufferedImage apply(BufferedImage stored) {
    if (this == UPRIGHT) {
      return stored;
    }
    int w = stored.getWidth();
    int h = stored.getHeight();
    var seen = new BufferedImage(turned ? h : w, turned ? w : h, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < seen.getHeight(); y++) {
      for (int x = 0; x < seen.getWidth(); x++) {
        seen.setRGB(x, y, stored.getRGB(storedX(x, y, w), storedY(x, y, h)));
      }
    }
    return seen;
  }

  private int storedX(int x, int y, int w) {
    return switch (this) {
      case UPRIGHT, MIRRORED_UPSIDE_DOWN -> x;
      case MIRRORED, UPSIDE_DOWN -> w - 1 - x;
      case TRANSPOSED, TURNED_LEFT -> y;
      case TRANSVERSED, TURNED_RIGHT -> w - 1 - y;
    };
  }

  private int storedY(int x, int y, int h) {
    return switch (this) {
      case UPRIGHT, MIRRORED -> y;
      case UPSIDE_DOWN, MIRRORED_UPSIDE_DOWN -> h - 1 - y;
      case TRANSPOSED, TURNED_RIGHT -> x;
      case TURNED_LEFT, TRANSVERSED -> h - 1 - x;
    };
  }

  private static int u16(Bytes bytes, int at, boolean little) throws Unfit {
    return little ? bytes.u16le(at) : bytes.u16(at);
  }

  private static long u32(Bytes bytes, int at, boolean little) throws Unfit {
    return little ? bytes.u32le(at) : bytes.u32(at);
  }
}
