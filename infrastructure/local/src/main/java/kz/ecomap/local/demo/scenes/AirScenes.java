package kz.ecomap.local.demo.scenes;

/** Smoke and haze. */
final class AirScenes {
  private AirScenes() {}

  static void chimneys(Canvas on) {
    on.sky(820).hills(0x6f8a83, 0.55, 840, 160).hills(0x7f9470, 0.25, 880, 70);
    on.ground(0x9a9668, 880);
    smoke(on, 520, 330, 0x6d6a68);
    smoke(on, 800, 420, 0x8a8683);
    chimney(on, 480, 320, 80);
    chimney(on, 766, 410, 70);
    on.box(0x8d6f62, 300, 700, 760, 230);
    for (int i = 0; i < 5; i++) {
      double x = 300 + 152 * i;
      on.shape(0x75594e, x, 700, x, 620, x + 152, 700);
      on.box(0xd9c79a, x + 28, 770, 96, 56);
    }
    on.box(0xa58472, 1060, 780, 240, 150).box(0x5d4a42, 1130, 840, 70, 90);
    on.box(0x6a6a5a, 0, 930, Canvas.WIDTH, 26).ground(0x847f58, 956);
    fence(on, 1010);
  }

  static void smog(Canvas on) {
    on.sky(900);
    skyline(on, 0x7b8790, 0.55, 420, 120);
    skyline(on, 0x66737c, 0.3, 560, 150);
    on.haze(0xb9b09c, 0.45, 380, 420);
    skyline(on, 0x525d66, 0.1, 720, 190);
    on.haze(0xb9a98c, 0.4, 560, 340).haze(0xa89f8b, 0.35, 700, 260);
    on.ground(0x5a6156, 980).box(0x494f4d, 0, 1060, Canvas.WIDTH, 140);
    for (int x = 60; x < Canvas.WIDTH; x += 260) {
      on.box(0xb9b9b0, x, 1122, 120, 10);
    }
  }

  static void steppeFire(Canvas on) {
    on.sky(760).hills(0x8a7a63, 0.5, 770, 90).ground(0xb08a4a, 760);
    for (int i = 0; i < 70; i++) {
      double up = on.any(0, 1);
      double x = 200 + 900 * up + on.any(-260, 260);
      on.veil(0x57514e, 0.13, x, 720 - 560 * up + on.any(-70, 70), on.any(70, 190));
    }
    on.shape(0x3f362f, 0, 900, 1600, 830, 1600, 1010, 0, 1070);
    for (int i = 0; i < 34; i++) {
      double x = i * 48 + on.any(-14, 14);
      double foot = 900 - x * 0.044 + 12;
      double height = on.any(60, 170);
      on.glow(0xe8622a, 0.9, x - 34, foot, x + on.any(-16, 16), foot - height, x + 34, foot);
      on.glow(0xf7c04a, 0.95, x - 18, foot, x + on.any(-8, 8), foot - height * 0.55, x + 18, foot);
    }
    for (int i = 0; i < 60; i++) {
      double x = on.any(0, 1600);
      double y = on.any(1080, 1190);
      on.line(0x8a6b35, 4, x, y, x + on.any(-12, 12), y - on.any(30, 60));
    }
  }

  private static void smoke(Canvas on, double x, double y, int rgb) {
    for (int i = 0; i < 22; i++) {
      double way = i / 21.0;
      on.veil(
          rgb,
          0.5 - 0.33 * way,
          x + 620 * way + on.any(-30, 30),
          y - 40 - 210 * Math.sqrt(way) + on.any(-26, 26),
          34 + 96 * way);
    }
  }

  private static void chimney(Canvas on, double x, double top, double width) {
    on.shape(0xb8aa9b, x, top, x + width, top, x + width + 14, 720, x - 14, 720);
    for (int i = 0; i < 3; i++) {
      double y = top + 24 + i * 92;
      on.box(0xb5473c, x - 1 - i * 2.6, y, width + 2 + i * 5.2, 44);
    }
  }

  private static void skyline(Canvas on, int rgb, double distance, double top, double spread) {
    var colour = on.light().far(rgb, distance);
    for (double x = -20; x < Canvas.WIDTH; ) {
      double width = on.any(90, 190);
      double y = top + on.any(0, spread);
      on.fill(colour, new java.awt.geom.Rectangle2D.Double(x, y, width, 1000 - y));
      x += width + on.any(6, 40);
    }
  }

  private static void fence(Canvas on, double y) {
    for (int x = 20; x < Canvas.WIDTH; x += 90) {
      on.box(0x4f4a40, x, y - 70, 10, 120);
    }
    on.box(0x4f4a40, 0, y - 50, Canvas.WIDTH, 6).box(0x4f4a40, 0, y, Canvas.WIDTH, 6);
  }
}
