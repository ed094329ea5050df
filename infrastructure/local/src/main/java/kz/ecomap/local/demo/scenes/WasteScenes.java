package kz.ecomap.local.demo.scenes;

/** Rubbish and what works leave over. */
final class WasteScenes {
  private static final int[] THINGS = {
    0x3e4a57, 0x6b7a86, 0xb5583f, 0xd0a24a, 0x5f7f5a, 0x8d6b50, 0xc9c4b4, 0x4f7fa0, 0x2f353b
  };

  private WasteScenes() {}

  static void dump(Canvas on) {
    on.sky(620).hills(0x8c9470, 0.5, 640, 100).ground(0xb9a463, 620);
    on.shape(0xa08d55, 0, 820, 500, 760, 1600, 850, 1600, 1200, 0, 1200);
    for (int row = 0; row < 7; row++) {
      double half = 230 + row * 75;
      for (double x = 800 - half; x < 800 + half; x += 62) {
        thing(on, x + on.any(-22, 22), 640 + row * 64 + on.any(-18, 18));
      }
    }
    for (int i = 0; i < 8; i++) {
      double x = on.any(250, 1350);
      double y = on.any(250, 500);
      on.line(0x2f353b, 6, x - 34, y - 12, x - 12, y - 20, x, y, x + 14, y - 20, x + 36, y - 10);
    }
    for (int i = 0; i < 40; i++) {
      double x = on.any(0, 1600);
      double y = on.any(1100, 1195);
      on.line(0x8a7b3c, 4, x, y, x + on.any(-14, 14), y - on.any(24, 60));
    }
  }

  static void tailings(Canvas on) {
    on.sky(560).hills(0x80868a, 0.5, 580, 150).ground(0x9b927f, 570);
    on.oval(0x7b8688, 820, 780, 760, 150).oval(0x929c9b, 820, 770, 700, 118);
    on.oval(0x9aa08a, 620, 780, 260, 40).oval(0xa79f72, 1080, 756, 200, 26);
    on.shape(0x857b68, 0, 900, 700, 960, 1600, 880, 1600, 1200, 0, 1200);
    for (int i = 0; i < 6; i++) {
      barrel(on, 180 + i * 210 + on.any(-30, 30), 900 + on.any(0, 90), i % 3);
    }
    on.box(0x6b5b45, 1330, 610, 16, 220).box(0x6b5b45, 1470, 610, 16, 220);
    on.shape(0xd9b43c, 1300, 580, 1516, 580, 1516, 700, 1300, 700);
    on.shape(0x33302a, 1408, 596, 1450, 676, 1366, 676);
  }

  static void bins(Canvas on) {
    on.sky(500).box(0xc9b79c, 120, 120, 1180, 720).box(0xb4a287, 120, 120, 1180, 26);
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 8; column++) {
        on.box(0x6d8492, 180 + column * 138, 180 + row * 130, 82, 80);
        on.box(0xe3d9c6, 218 + column * 138, 180 + row * 130, 6, 80);
      }
    }
    on.disc(0x6f8f58, 1430, 560, 150)
        .disc(0x7c9c62, 1510, 480, 120)
        .box(0x6a543c, 1420, 660, 30, 190);
    on.ground(0x8c8f8a, 830).box(0x777a76, 0, 1040, Canvas.WIDTH, 160);
    for (int i = 0; i < 3; i++) {
      double x = 260 + i * 360;
      for (int j = 0; j < 8; j++) {
        thing(on, x + 30 + j * 34 + on.any(-12, 12), 690 + on.any(-40, 30));
      }
      on.shape(0x3f6f5a, x, 720, x + 310, 720, x + 282, 980, x + 28, 980);
      on.box(0x345d4b, x - 10, 706, 330, 30);
      on.disc(0x2d3234, x + 60, 990, 22).disc(0x2d3234, x + 250, 990, 22);
    }
    for (int i = 0; i < 14; i++) {
      thing(on, on.any(180, 1420), on.any(990, 1060));
    }
  }

  private static void thing(Canvas on, double x, double y) {
    int rgb = THINGS[(int) on.any(0, THINGS.length)];
    double size = on.any(30, 62);
    switch ((int) on.any(0, 3)) {
      case 0 -> {
        on.disc(rgb, x, y, size);
        on.shape(rgb, x - 14, y - size + 6, x, y - size - 24, x + 14, y - size + 6);
      }
      case 1 -> {
        double lean = on.any(-18, 18);
        on.shape(
            rgb,
            x - size,
            y - size * 0.7,
            x + size,
            y - size * 0.7 + lean,
            x + size * 0.9,
            y + size * 0.7 + lean,
            x - size * 0.9,
            y + size * 0.7);
      }
      default -> on.oval(rgb, x, y, size * 0.5, size).box(0xd8d4c6, x - 8, y - size - 10, 16, 20);
    }
  }

  private static void barrel(Canvas on, double x, double y, int kind) {
    int rgb = kind == 0 ? 0xa4502f : kind == 1 ? 0x4b6a7c : 0x77704f;
    on.box(rgb, x, y, 110, 170).oval(rgb, x + 55, y + 170, 55, 20);
    on.oval(0xb9b3a5, x + 55, y, 55, 20).box(0x3b3a36, x, y + 52, 110, 8);
    on.box(0x3b3a36, x, y + 112, 110, 8);
  }
}
