package kz.ecomap.evidence;

import java.util.Locale;

/** The two sizes in which a photo is kept for showing. */
enum PictureSize {
  /** For a complaint's page. */
  LARGE(1600),
  /** For lists and cards. */
  SMALL(400);

  private final int longestSide;

  PictureSize(int longestSide) {
    this.longestSide = longestSide;
  }

  /** Pixels that the longer side has at most; nothing is enlarged to it. */
  int longestSide() {
    return longestSide;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
