package kz.ecomap.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Walks the chunks of a PNG file (ISO/IEC 15948) to its end and checks each chunk's checksum. */
final class PngHeader {
  /** Profiles of monitors and cameras have some kilobytes; printers' have more. */
  private static final int MAX_PROFILE_BYTES = 2_000_000;

  private static final int SIGNATURE_BYTES = 8;

  private final Bytes bytes;
  private int width;
  private int height;
  private Orientation orientation = Orientation.UPRIGHT;
  private Optional<byte[]> profile = Optional.empty();
  private boolean data;

  private PngHeader(Bytes bytes) {
    this.bytes = bytes;
  }

  static Header read(Bytes bytes) throws Unfit {
    return new PngHeader(bytes).walk();
  }

  private Header walk() throws Unfit {
    int at = SIGNATURE_BYTES;
    String type;
    do {
      long length = bytes.u32(at);
      type = bytes.word(at + 4);
      if (at == SIGNATURE_BYTES && !(type.equals("IHDR") && length == 13)) {
        throw new Unfit(RejectionReason.UNREADABLE);
      }
      var content = bytes.part(at + 8, length);
      at = (int) (at + 8 + length);
      if (bytes.u32(at) != checksum(type, content)) {
        throw new Unfit(RejectionReason.UNREADABLE);
      }
      at += 4;
      chunk(type, content);
    } while (!type.equals("IEND"));
    if (!data) {
      throw new Unfit(RejectionReason.UNREADABLE);
    }
    return header();
  }

  private void chunk(String type, byte[] content) throws Unfit {
    switch (type) {
      case "IHDR" -> {
        var ihdr = new Bytes(content);
        width = side(ihdr.u32(0));
        height = side(ihdr.u32(4));
        header().checked();
      }
      case "acTL", "fcTL", "fdAT" -> throw new Unfit(RejectionReason.TOO_MANY_FRAMES);
      case "eXIf" -> orientation = Orientation.of(content);
      case "iCCP" -> profile = Optional.of(inflated(content));
      case "IDAT" -> data = true;
      default -> {
        // Nothing else matters for how the picture looks, or the decoder reads it by itself.
      }
    }
  }

  private Header header() {
    return new Header(width, height, orientation, profile);
  }

  private static int side(long pixels) {
    return (int) Math.min(pixels, Integer.MAX_VALUE);
  }

  private static long checksum(String type, byte[] content) {
    var crc = new CRC32();
    for (int i = 0; i < type.length(); i++) {
      crc.update(type.charAt(i));
    }
    crc.update(content);
    return crc.getValue();
  }

  /** The profile of an iCCP chunk: a name, a zero, the method zero, and deflated bytes. */
  private static byte[] inflated(byte[] content) throws Unfit {
    int name = 0;
    while (new Bytes(content).u8(name) != 0) {
      name++;
    }
    var inflater = new Inflater();
    try {
      inflater.setInput(content, name + 2, Math.max(0, content.length - name - 2));
      var profile = new byte[MAX_PROFILE_BYTES];
      int length = inflater.inflate(profile);
      if (!inflater.finished()) {
        throw new Unfit(RejectionReason.UNREADABLE);
      }
      return Arrays.copyOf(profile, length);
    } catch (DataFormatException e) {
      throw new Unfit(RejectionReason.UNREADABLE);
    } finally {
      inflater.end();
    }
  }
}
