package kz.ecomap.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and words in a file; whoever reads behind its end learns that it is truncated. */
record Bytes(byte[] file) {

  int length() {
    return file.length;
  }

  int u8(int at) throws Unfit {
    if (at < 0 || at >= file.length) {
      throw new Unfit(RejectionReason.TRUNCATED);
    }
    return file[at] & 0xff;
  }

  /** Two bytes, the higher first. */
  int u16(int at) throws Unfit {
    return u8(at) << 8 | u8(at + 1);
  }

  /** Two bytes, the lower first. */
  int u16le(int at) throws Unfit {
    return u8(at) | u8(at + 1) << 8;
  }

  /** Three bytes, the lower first. */
  int u24le(int at) throws Unfit {
    return u16le(at) | u8(at + 2) << 16;
  }

  /** Four bytes, the higher first. */
  long u32(int at) throws Unfit {
    return (long) u16(at) << 16 | u16(at + 2);
  }

  /** Four bytes, the lower first. */
  long u32le(int at) throws Unfit {
    return u16le(at) | (long) u16le(at + 2) << 16;
  }

  /** Four characters. */
  String word(int at) throws Unfit {
    return new String(part(at, 4), StandardCharsets.ISO_8859_1);
  }

  byte[] part(int at, long length) throws Unfit {
    if (at < 0 || length < 0 || at + length > file.length) {
      throw new Unfit(RejectionReason.TRUNCATED);
    }
    return Arrays.copyOfRange(file, at, (int) (at + length));
  }

  /** Whether these bytes stand at a place; false behind the end. */
  boolean has(int at, int... expected) {
    if (at + expected.length > file.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((file[at + i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether this word stands at a place; false behind the end. */
  boolean has(int at, String ascii) {
    return has(at, ascii.chars().toArray());
  }
}
