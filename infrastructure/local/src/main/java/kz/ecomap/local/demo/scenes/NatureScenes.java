package kz.ecomap.local.demo.scenes;

/** Trees. */
final class NatureScenes {
  private NatureScenes() {}

  static void stumps(Canvas on) {
    on.sky(500).box(0xd2c3a8, 0, 260, 640, 520).box(0xbca98c, 760, 200, 840, 580);
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 10; column++) {
        if (column != 4) {
          on.box(0x74889a, 50 + column * 158, 310 + row * 116, 74, 70);
        }
      }
    }
    on.ground(0x8fa05f, 770).box(0xa9aaa5, 0, 1010, Canvas.WIDTH, 190);
    on.box(0xd5d3ca, 0, 1010, Canvas.WIDTH, 16);
    for (int i = 0; i < 6; i++) {
      double x = 120 + i * 270;
      double y = 850 + (i % 2) * 60;
      on.box(0x6e5236, x, y, 120, 80).oval(0x6e5236, x + 60, y + 80, 70, 20);
      on.oval(0xd8b483, x + 60, y, 60, 22)
          .oval(0xb58f5f, x + 60, y, 36, 13)
          .oval(0xd8b483, x + 60, y, 18, 6);
      for (int chip = 0; chip < 7; chip++) {
        on.disc(0xd3ae7c, x + on.any(-50, 170), y + on.any(90, 120), on.any(5, 11));
      }
    }
  }

  static void felled(Canvas on) {
    on.sky(700);
    for (int layer = 0; layer < 3; layer++) {
      for (double x = on.any(-40, 40); x < Canvas.WIDTH; x += on.any(90, 170)) {
        pine(on, x, 720 + layer * 60, on.any(330, 470), 0.5 - 0.22 * layer);
      }
    }
    on.ground(0x6f7a4a, 830);
    for (int i = 0; i < 5; i++) {
      double y = 900 + i * 58;
      double x = 160 + on.any(-60, 80) + (i % 2) * 240;
      on.line(0x7a583a, 54, x, y, x + 780, y - 20)
          .oval(0xd8b483, x, y, 24, 27)
          .oval(0xb58f5f, x, y, 12, 14);
    }
    for (int i = 0; i < 5; i++) {
      double x = 1180 + (i % 3) * 140;
      double y = 860 + i * 56;
      on.box(0x6e5236, x, y, 66, 46).oval(0xd8b483, x + 33, y, 33, 12);
    }
  }

  static void dryTrees(Canvas on) {
    on.sky(760).hills(0x8c8a6c, 0.5, 780, 90).ground(0xb59a5e, 780);
    on.shape(0xcdb98c, 560, 780, 690, 780, 1100, 1200, 180, 1200);
    for (int i = 0; i < 6; i++) {
      double x = 130 + i * 270 + (i > 1 ? 90 : 0);
      branch(on, x, 900 + (i % 2) * 70, -Math.PI / 2, 190, 6);
    }
    on.box(0x6d5b45, 1180, 980, 220, 20)
        .box(0x6d5b45, 1200, 1000, 16, 60)
        .box(0x6d5b45, 1364, 1000, 16, 60);
    on.box(0x6d5b45, 1180, 920, 220, 16);
    for (int i = 0; i < 50; i++) {
      on.disc(0xa2682f, on.any(0, 1600), on.any(960, 1190), on.any(5, 11));
    }
  }

  private static void pine(Canvas on, double x, double foot, double height, double distance) {
    var green = on.light().far(0x3f5f48, distance);
    on.line(0x5a4634, 14, x, foot + 120, x, foot - height * 0.5);
    for (int i = 0; i < 3; i++) {
      double top = foot - height + i * height * 0.24;
      double half = height * (0.14 + 0.07 * i);
      var path = new java.awt.geom.Path2D.Double();
      path.moveTo(x, top);
      path.lineTo(x + half, top + height * 0.36);
      path.lineTo(x - half, top + height * 0.36);
      path.closePath();
      on.fill(green, path);
    }
  }

  private static void branch(
      Canvas on, double x, double y, double angle, double length, int order) {
    double endX = x + Math.cos(angle) * length;
    double endY = y + Math.sin(angle) * length;
    on.line(0x5d4a3a, 3 + order * order * 0.9, x, y, endX, endY);
    if (order > 1) {
      branch(on, endX, endY, angle - on.any(0.25, 0.6), length * on.any(0.62, 0.8), order - 1);
      branch(on, endX, endY, angle + on.any(0.25, 0.6), length * on.any(0.62, 0.8), order - 1);
    }
  }
}
