package kz.ecomap.local.demo.scenes;

/** Soil and what is dug from under it. */
final class LandScenes {
  private LandScenes() {}

  static void oil(Canvas on) {
    on.sky(660).hills(0x93805f, 0.5, 680, 60).ground(0xb48f55, 670);
    on.shape(0x33414a, 430, 880, 520, 560, 560, 560, 650, 880).box(0x4b3b2c, 360, 870, 420, 30);
    on.line(0xb5473c, 40, 300, 640, 780, 500)
        .shape(0xb5473c, 250, 590, 330, 600, 320, 720, 280, 730);
    on.line(0x33414a, 10, 292, 720, 292, 880)
        .disc(0x33414a, 760, 700, 70)
        .disc(0xb5473c, 760, 700, 22);
    on.line(0x33414a, 16, 760, 700, 770, 510);
    on.oval(0x2a2420, 980, 1000, 470, 110).oval(0x1d1916, 860, 980, 280, 60);
    on.oval(0x2a2420, 520, 960, 190, 50).oval(0x574a3d, 1060, 976, 150, 16);
    grass(on, 0x8f7a3e);
  }

  static void quarry(Canvas on) {
    on.sky(480).hills(0x8a957d, 0.5, 500, 140).ground(0xa99a6a, 500);
    on.shape(0xcbb98d, 120, 560, 1500, 540, 1600, 1200, 0, 1200);
    on.shape(0xb9a577, 260, 660, 1360, 650, 1460, 1200, 130, 1200);
    on.shape(0xa69265, 380, 770, 1220, 760, 1300, 1200, 280, 1200);
    on.shape(0x927f56, 480, 890, 1090, 880, 1150, 1200, 410, 1200);
    for (int i = 0; i < 3; i++) {
      double y = 570 + i * 108;
      on.line(0x8b7a53, 8, 180 + i * 120, y + 84, 1440 - i * 130, y + 76);
    }
    on.box(0xd9a42f, 690, 800, 170, 110).box(0x5a7480, 790, 820, 60, 50);
    on.box(0x33322e, 660, 910, 240, 46).disc(0x55534b, 690, 933, 20).disc(0x55534b, 870, 933, 20);
    on.line(0xd9a42f, 26, 700, 820, 560, 690, 470, 800)
        .shape(0x6b6254, 440, 790, 500, 790, 510, 860, 430, 850);
    on.shape(0xc2ad7c, 330, 980, 450, 850, 580, 980)
        .shape(0xc2ad7c, 980, 1010, 1130, 870, 1270, 1010);
  }

  static void tracks(Canvas on) {
    on.sky(600).hills(0x94a07a, 0.55, 620, 110).ground(0xb8a964, 610);
    on.shape(0xa79855, 0, 760, 800, 700, 1600, 780, 1600, 1200, 0, 1200);
    for (int i = 0; i < 3; i++) {
      double foot = 250 + i * 420;
      on.shape(0x7d6b45, foot, 1200, foot + 70, 1200, 812 + i * 26, 620, 800 + i * 26, 620);
      on.shape(0x7d6b45, foot + 180, 1200, foot + 250, 1200, 838 + i * 26, 620, 826 + i * 26, 620);
    }
    for (int i = 0; i < 4; i++) {
      saiga(on, 1080 + i * 120 + on.any(-20, 20), 690 + on.any(-16, 16));
    }
    grass(on, 0x8a7f3f);
  }

  private static void saiga(Canvas on, double x, double y) {
    on.oval(0xc69a63, x, y, 40, 20).line(0xb58a55, 7, x - 26, y + 12, x - 30, y + 52);
    on.line(0xb58a55, 7, x + 26, y + 12, x + 30, y + 52)
        .line(0xc69a63, 14, x + 30, y, x + 50, y - 26);
    on.oval(0xc69a63, x + 56, y - 30, 18, 11).line(0x4f4230, 4, x + 50, y - 38, x + 44, y - 62);
  }

  private static void grass(Canvas on, int rgb) {
    for (int i = 0; i < 70; i++) {
      double x = on.any(0, 1600);
      double y = on.any(1040, 1198);
      on.line(rgb, 4, x, y, x + on.any(-14, 14), y - on.any(24, 62));
    }
  }
}
