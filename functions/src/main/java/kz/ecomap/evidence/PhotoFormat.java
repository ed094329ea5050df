package kz.ecomap.evidence;

import java.util.Arrays;

/** The file formats that are taken, each with its first bytes. */
enum PhotoFormat {
  /** ITU-T T.81. */
  JPEG("image/jpeg") {
    @Override
    boolean begins(Bytes bytes) {
      return bytes.has(0, 0xff, 0xd8, 0xff);
    }

    @Override
    Header header(Bytes bytes) throws Unfit {
      return JpegHeader.read(bytes);
    }
  },
  /** ISO/IEC 15948. */
  PNG("image/png") {
    @Override
    boolean begins(Bytes bytes) {
      return bytes.has(0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
    }

    @Override
    Header header(Bytes bytes) throws Unfit {
      return PngHeader.read(bytes);
    }
  },
  /** RFC 9649. */
  WEBP("image/webp") {
    @Override
    boolean begins(Bytes bytes) {
      return bytes.has(0, "RIFF") && bytes.has(8, "WEBP");
    }

    @Override
    Header header(Bytes bytes) throws Unfit {
      return WebpHeader.read(bytes);
    }
  };

  private final String contentType;

  PhotoFormat(String contentType) {
    this.contentType = contentType;
  }

  /** Whether a file begins as this format does. */
  abstract boolean begins(Bytes bytes);

  /** What a file of this format says of its picture, once its structure is whole. */
  abstract Header header(Bytes bytes) throws Unfit;

  String contentType() {
    return contentType;
  }

  /** The declared format, if the file begins as such. */
  static PhotoFormat of(String contentType, Bytes bytes) throws Unfit {
    return Arrays.stream(values())
        .filter(format -> format.contentType.equals(contentType) && format.begins(bytes))
        .findFirst()
        .orElseThrow(() -> new Unfit(RejectionReason.WRONG_TYPE));
  }
}
