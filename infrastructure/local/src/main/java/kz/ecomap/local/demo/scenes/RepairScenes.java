package kz.ecomap.local.demo.scenes;

/** What authorities show: how it looks now, and what they wrote. */
final class RepairScenes {
  private RepairScenes() {}

  static void clearSky(Canvas on) {
    on.sky(760).hills(0x8aa07a, 0.7, 780, 120).ground(0xa9a877, 800);
    on.box(0x8f9499, 520, 620, 560, 190).box(0x7b8187, 1080, 680, 220, 130);
    for (double x = 600; x < 1060; x += 190) {
      on.box(0xb9bdc0, x, 330, 46, 300).box(0xb5473c, x, 350, 46, 34);
    }
    for (double x = 560; x < 1040; x += 90) {
      on.box(0x5d666e, x, 680, 52, 60);
    }
    on.line(0x6d6a52, 10, 0, 1010, 700, 900, 1600, 940);
  }

  static void clearWater(Canvas on) {
    on.sky(560).hills(0x7f9a78, 0.6, 590, 130).ground(0x93a06a, 600);
    on.shape(0x5f9bb8, 0, 760, 520, 650, 1600, 700, 1600, 1200, 0, 1200);
    for (int wave = 0; wave < 26; wave++) {
      double x = on.any(40, 1500);
      double y = on.any(780, 1160);
      on.line(0x9cc7d8, 5, x, y, x + on.any(40, 120), y - 4);
    }
    for (int reed = 0; reed < 34; reed++) {
      double x = on.any(0, 420);
      on.line(0x56743c, 6, x, 800, x + on.any(-16, 16), 800 - on.any(60, 170));
    }
  }

  static void cleared(Canvas on) {
    on.sky(600).hills(0x9aa27c, 0.8, 640, 90).ground(0xb6a678, 650);
    for (int track = 0; track < 8; track++) {
      double y = 720 + track * 58;
      on.line(0xa39468, 9, 0, y, 1600, y + on.any(-14, 14));
    }
    for (double x = 60; x < 1560; x += 120) {
      on.line(0x6f6a60, 10, x, 560, x, 680);
    }
    on.line(0x6f6a60, 6, 60, 590, 1500, 590).line(0x6f6a60, 6, 60, 640, 1500, 640);
    on.box(0x3f7a58, 900, 760, 330, 210).box(0x2f5f44, 880, 735, 370, 40);
    on.line(0x55524a, 12, 420, 940, 420, 700).box(0xf3efe3, 300, 560, 250, 150);
    for (int row = 0; row < 3; row++) {
      on.box(0x9a978c, 330, 596 + row * 34, on.any(120, 190), 10);
    }
  }

  static void planted(Canvas on) {
    on.sky(560).ground(0xa7b07f, 640).shape(0x8d8a84, 620, 640, 980, 640, 1500, 1200, 100, 1200);
    for (int row = 0; row < 5; row++) {
      double near = row / 4.0;
      double y = 690 + 420 * near * near;
      double size = 40 + 110 * near;
      for (double x : new double[] {560 - 470 * near, 1040 + 480 * near}) {
        on.line(0x7a5c3a, 4 + 8 * near, x, y, x, y - 2 * size);
        on.disc(0x6f9a4b, x, y - 2 * size, size * 0.55);
        on.disc(0x86ad5c, x + size * 0.25, y - 2.3 * size, size * 0.35);
        on.oval(0x6b4f33, x, y, size * 0.5, size * 0.14);
      }
    }
  }

  static void letter(Canvas on) {
    on.ground(0x8d7f6c, 0);
    on.shape(0xf7f5ee, 380, 60, 1210, 84, 1190, 1170, 350, 1150);
    on.disc(0x4f7fa0, 790, 160, 46).disc(0xf7f5ee, 790, 160, 30);
    on.box(0x5a5a58, 560, 232, 450, 14);
    for (int row = 0; row < 19; row++) {
      double width = row % 6 == 5 ? on.any(200, 420) : on.any(610, 660);
      on.box(0x9a978c, 460, 310 + row * 34, width, 9);
    }
    on.line(0x27408b, 6, 820, 1030, 880, 990, 900, 1050, 960, 1000, 1060, 1020);
  }
}
