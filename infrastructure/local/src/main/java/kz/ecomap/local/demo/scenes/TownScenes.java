package kz.ecomap.local.demo.scenes;

/** Noise, light, and the rights of citizens. */
final class TownScenes {
  private static final int[] CARS = {0xb5473c, 0x4f7fa0, 0xd0a24a, 0xc9c4b4, 0x5f7f5a};

  private TownScenes() {}

  static void road(Canvas on) {
    on.sky(700);
    house(on, 90, 180, 520, 640);
    house(on, 720, 300, 720, 520);
    on.ground(0x5b6158, 800).box(0x3f4347, 0, 880, Canvas.WIDTH, 260);
    for (int x = -40; x < Canvas.WIDTH; x += 240) {
      on.glow(0xe9e6d8, 0.75, x, 1004, x + 130, 1004, x + 130, 1014, x, 1014);
    }
    for (int i = 0; i < 5; i++) {
      car(on, 30 + i * 320 + on.any(-30, 30), i % 2 == 0 ? 950 : 1070, CARS[i]);
    }
  }

  static void floodlight(Canvas on) {
    on.sky(820);
    house(on, 60, 260, 640, 620);
    on.ground(0x4d544d, 880).box(0x3b4045, 0, 1040, Canvas.WIDTH, 160);
    on.line(0x8a9096, 20, 1320, 1010, 1320, 330).box(0x8a9096, 1210, 300, 220, 30);
    for (int i = 0; i < 4; i++) {
      on.glow(
          0xfff3c4,
          1,
          1216 + i * 54,
          330,
          1258 + i * 54,
          330,
          1258 + i * 54,
          372,
          1216 + i * 54,
          372);
    }
    on.glow(0xfff0b8, 0.30, 1216, 350, 1430, 372, 420, 1010, 60, 560);
    on.glow(0xfff0b8, 0.22, 1216, 372, 1430, 372, 1560, 1040, 700, 1040);
  }

  static void noticeBoard(Canvas on) {
    on.sky(1000).box(0xcdbf9f, 0, 0, Canvas.WIDTH, 980).box(0xa7987a, 0, 900, Canvas.WIDTH, 80);
    on.ground(0x8f9390, 980);
    on.box(0x6b4f36, 260, 190, 1080, 660).box(0xb98f5e, 300, 230, 1000, 580);
    for (int i = 0; i < 6; i++) {
      paper(on, 350 + (i % 3) * 320 + on.any(-20, 20), 270 + (i / 3) * 280 + on.any(-14, 14), i);
    }
    on.box(0x6b4f36, 330, 850, 40, 170).box(0x6b4f36, 1230, 850, 40, 170);
  }

  private static void paper(Canvas on, double x, double y, int kind) {
    double lean = on.any(-10, 10);
    if (kind == 4) {
      on.shape(
          0xf3efe3, x, y, x + 230, y + lean, x + 210, y + 60, x + 150, y + 44, x + 90, y + 80, x,
          y + 52);
    } else {
      on.shape(0xf3efe3, x, y, x + 230, y + lean, x + 228, y + 232 + lean, x - 2, y + 232);
      for (int row = 0; row < 7; row++) {
        double width = row == 0 ? 120 : on.any(130, 184);
        on.box(row == 0 ? 0x4a4a48 : 0x9a978c, x + 24, y + 30 + row * 27, width, row == 0 ? 12 : 7);
      }
    }
    on.disc(kind % 2 == 0 ? 0xb5473c : 0x4f7fa0, x + 115, y + 12, 11);
  }

  private static void house(Canvas on, double x, double y, double width, double height) {
    on.box(0x8f8577, x, y, width, height);
    for (double row = y + 50; row < y + height - 90; row += 118) {
      for (double column = x + 44; column < x + width - 90; column += 124) {
        if (on.any(0, 1) < 0.55) {
          on.glow(
              0xf2cf7e,
              0.95,
              column,
              row,
              column + 70,
              row,
              column + 70,
              row + 72,
              column,
              row + 72);
        } else {
          on.box(0x4c5563, column, row, 70, 72);
        }
      }
    }
  }

  private static void car(Canvas on, double x, double y, int rgb) {
    on.shape(rgb, x + 40, y - 44, x + 150, y - 44, x + 190, y, x + 10, y).box(rgb, x, y, 230, 46);
    on.box(0x2c3440, x + 54, y - 34, 42, 32).box(0x2c3440, x + 106, y - 34, 42, 32);
    on.disc(0x1d2024, x + 52, y + 48, 24).disc(0x1d2024, x + 178, y + 48, 24);
    on.glow(0xfff3c4, 0.9, x + 226, y + 8, x + 238, y + 8, x + 238, y + 24, x + 226, y + 24);
    on.glow(0xfff3c4, 0.25, x + 238, y + 12, x + 400, y - 20, x + 400, y + 60, x + 238, y + 24);
  }
}
