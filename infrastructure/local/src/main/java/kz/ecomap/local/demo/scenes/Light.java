package kz.ecomap.local.demo.scenes;

import java.awt.Color;

/** A time of day: the sky, and what it does to all other colours. */
enum Light {
  /** Low sun, rose air. */
  MORNING(0x9fc4d8, 0xf6dccb, 0xf2b6a0, 0.10, 0xfff1dc),
  /** High sun. */
  NOON(0x5fa8d3, 0xcfe6f0, 0xffffff, 0.0, 0xfff6d5),
  /** No sun, low cloud. */
  OVERCAST(0xa9b4ba, 0xd9dcdb, 0x9aa3a8, 0.18, 0xdde0e0),
  /** Low sun, orange air. */
  EVENING(0x6f7fa8, 0xf3b27a, 0xe08a4a, 0.16, 0xffd9a0),
  /** After sunset. */
  DUSK(0x1f2a4a, 0x6b6f93, 0x1c2444, 0.42, 0xe9ecff);

  private final Color top;
  private final Color bottom;
  private final Color air;
  private final double share;
  private final Color disc;

  Light(int top, int bottom, int air, double share, int disc) {
    this.top = new Color(top);
    this.bottom = new Color(bottom);
    this.air = new Color(air);
    this.share = share;
    this.disc = new Color(disc);
  }

  Color top() {
    return top;
  }

  Color bottom() {
    return bottom;
  }

  /** The sun, or the moon. */
  Color disc() {
    return disc;
  }

  /** A colour as it looks in this light. */
  Color on(int rgb) {
    return mixed(new Color(rgb), air, share);
  }

  /** A colour seen from afar, through the air before the horizon. */
  Color far(int rgb, double distance) {
    return mixed(on(rgb), bottom, distance);
  }

  static Color mixed(Color one, Color other, double shareOfOther) {
    return new Color(
        mixed(one.getRed(), other.getRed(), shareOfOther),
        mixed(one.getGreen(), other.getGreen(), shareOfOther),
        mixed(one.getBlue(), other.getBlue(), shareOfOther));
  }

  private static int mixed(int one, int other, double shareOfOther) {
    return (int) Math.round(one + (other - one) * shareOfOther);
  }
}
