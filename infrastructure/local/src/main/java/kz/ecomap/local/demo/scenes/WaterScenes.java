package kz.ecomap.local.demo.scenes;

/** Rivers, shores, water. */
final class WaterScenes {
  private WaterScenes() {}

  static void pipe(Canvas on) {
    on.sky(560).hills(0x7f9a78, 0.5, 580, 120).ground(0x93a465, 560);
    on.shape(0x5d9fb8, 1000, 560, 1130, 560, 900, 760, 1500, 1200, 120, 1200, 520, 780);
    on.shape(0x8a7a55, 620, 900, 760, 870, 1010, 1200, 330, 1200);
    on.shape(0x75683f, 640, 950, 730, 930, 820, 1200, 480, 1200);
    on.shape(0x7f8f55, 0, 640, 430, 720, 560, 860, 380, 1200, 0, 1200);
    on.shape(0x6d7c4a, 0, 820, 330, 840, 440, 960, 300, 1200, 0, 1200);
    on.shape(0x6e7479, 130, 740, 560, 800, 560, 890, 130, 850);
    on.shape(0x8b9297, 130, 740, 560, 800, 560, 826, 130, 768);
    on.oval(0x4a4f54, 560, 846, 24, 46);
    on.shape(0x8f7f58, 556, 830, 610, 850, 690, 930, 640, 950, 570, 890);
    reeds(on, 1180, 1500, 760, 0x6f8a45);
    reeds(on, 40, 260, 700, 0x6f8a45);
  }

  static void shoreFence(Canvas on) {
    on.sky(520).hills(0x7c96a0, 0.55, 540, 190).box(0x4f97b5, 0, 530, Canvas.WIDTH, 400);
    for (int i = 0; i < 24; i++) {
      double x = on.any(0, 1500);
      double y = on.any(560, 900);
      on.line(0x82bcd0, 5, x, y, x + on.any(60, 160), y);
    }
    on.shape(0xd8c690, 0, 900, 700, 830, 1600, 940, 1600, 1200, 0, 1200);
    on.box(0xe7dfcf, 1120, 640, 380, 260).shape(0xa2503f, 1090, 640, 1310, 520, 1530, 640);
    on.box(0x6b8796, 1180, 710, 80, 90).box(0x6b8796, 1350, 710, 80, 90);
    for (int i = 0; i < 23; i++) {
      double x = i * 72;
      on.shape(0x6d7d63, x, 1080, x, 850, x + 29, 824, x + 58, 850, x + 58, 1080);
    }
    on.box(0x55634d, 0, 900, Canvas.WIDTH, 16).box(0x55634d, 0, 1020, Canvas.WIDTH, 16);
  }

  static void tap(Canvas on) {
    on.sky(1200).box(0xdfe6e4, 0, 0, Canvas.WIDTH, Canvas.HEIGHT);
    for (int x = 0; x <= Canvas.WIDTH; x += 200) {
      on.box(0xc3cfcc, x - 4, 0, 8, Canvas.HEIGHT);
    }
    for (int y = 100; y <= 900; y += 200) {
      on.box(0xc3cfcc, 0, y - 4, Canvas.WIDTH, 8);
    }
    on.box(0xb49a78, 0, 960, Canvas.WIDTH, 240).box(0x967d5d, 0, 960, Canvas.WIDTH, 18);
    on.box(0x8c979c, 560, 210, 90, 120).box(0x9da8ad, 440, 250, 480, 62);
    on.shape(0x9da8ad, 860, 250, 920, 250, 950, 300, 950, 430, 880, 430, 880, 312, 860, 312);
    on.box(0x5e686d, 870, 424, 90, 26).box(0x7a858a, 590, 130, 30, 90);
    on.box(0x7a858a, 520, 120, 170, 26);
    on.box(0xa98a4c, 896, 450, 38, 300);
    on.glow(0xffffff, 0.55, 770, 620, 1060, 620, 1020, 960, 810, 960);
    on.glow(0x9a7a3a, 0.8, 780, 700, 1050, 700, 1022, 948, 808, 948);
    on.glow(0xffffff, 0.5, 800, 640, 824, 640, 850, 930, 832, 930);
  }

  static void fish(Canvas on) {
    on.sky(460).hills(0x7f958d, 0.55, 480, 110).box(0x6f9aa3, 0, 470, Canvas.WIDTH, 330);
    on.shape(0xc3ad84, 0, 760, 420, 720, 980, 790, 1600, 700, 1600, 1200, 0, 1200);
    on.shape(0xb39c74, 0, 900, 700, 850, 1600, 920, 1600, 1200, 0, 1200);
    on.line(0xe4ecea, 9, 0, 756, 420, 716, 980, 786, 1600, 696);
    for (int i = 0; i < 15; i++) {
      one(on, 90 + (i % 5) * 320 + on.any(-60, 60), 820 + (i / 5) * 120 + on.any(-20, 20));
    }
    reeds(on, 1250, 1580, 760, 0x7d8f52);
  }

  private static void one(Canvas on, double x, double y) {
    double size = on.any(0.8, 1.4);
    on.oval(0x9fabaf, x, y, 74 * size, 24 * size).oval(0xc9d1d2, x, y + 6 * size, 66 * size, 14);
    on.shape(
        0x8a979c, x + 62 * size, y, x + 112 * size, y - 30 * size, x + 112 * size, y + 30 * size);
    on.disc(0xf4f4ee, x - 50 * size, y - 6 * size, 8 * size);
    on.disc(0x33383a, x - 50 * size, y - 6 * size, 4 * size);
  }

  private static void reeds(Canvas on, double from, double to, double foot, int rgb) {
    for (double x = from; x < to; x += 15) {
      double height = on.any(110, 230);
      double top = x + on.any(-24, 24);
      on.line(rgb, 6, x, foot, top, foot - height);
      on.line(0x6a4f35, 13, top, foot - height, top, foot - height + 34);
    }
  }
}
