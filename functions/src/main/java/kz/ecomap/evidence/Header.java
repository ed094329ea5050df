package kz.ecomap.evidence;

import java.util.Optional;

/**
 * What a file says of its picture before anything is decoded.
 *
 * @param width in pixels as stored, before orientation
 * @param height in pixels as stored, before orientation
 * @param iccProfile the colours' profile, where the decoder does not read it by itself
 */
record Header(int width, int height, Orientation orientation, Optional<byte[]> iccProfile) {
  /** Pixels; more than any phone's camera has. Decoded they take up to 400 MB. */
  static final int MAX_PIXELS = 50_000_000;

  /** Pixels a side. */
  static final int MAX_SIDE = 12_000;

  /** Refuses what would be too costly to decode, or has no size at all. */
  Header checked() throws Unfit {
    if (width <= 0 || height <= 0) {
      throw new Unfit(RejectionReason.UNREADABLE);
    }
    if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
      throw new Unfit(RejectionReason.TOO_MANY_PIXELS);
    }
    return this;
  }
}
