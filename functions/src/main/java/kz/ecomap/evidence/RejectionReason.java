package kz.ecomap.evidence;

import kz.ecomap.shared.text.Coded;

/** Why a photo was not accepted; the codes of {@code openapi.yaml}. */
public enum RejectionReason implements Coded {
  /** More than {@link UploadRequest#MAX_BYTES}. */
  TOO_LARGE,
  /** The bytes are not of the declared type. */
  WRONG_TYPE,
  /** More or fewer bytes than declared. */
  WRONG_LENGTH,
  /** Other bytes than declared. */
  WRONG_CHECKSUM,
  /** The file ends before the picture does. */
  TRUNCATED,
  /** More pixels than anybody's camera has; nothing was decoded. */
  TOO_MANY_PIXELS,
  /** An animation. */
  TOO_MANY_FRAMES,
  /** Anything else that could not be decoded and encoded again. */
  UNREADABLE;

  /**
   * The reason of a code.
   *
   * @throws IllegalArgumentException when there is none
   */
  static RejectionReason of(String code) {
    return Coded.of(RejectionReason.class, code);
  }
}
