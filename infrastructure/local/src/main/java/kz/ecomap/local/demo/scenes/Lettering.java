package kz.ecomap.local.demo.scenes;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;

/**
 * Writes what a drawing is for at its foot. The letters are strokes of our own, because a machine
 * without a desktop may have no font at all. Each stroke is a row of points on a grid, 4 wide and 6
 * high.
 */
final class Lettering {
  private static final String TEXT = "ДЕМОНСТРАЦИЯ DEMONSTRATION";
  private static final double UNIT = 4;
  private static final double ADVANCE = 6.2 * UNIT;
  private static final int RIGHT = Canvas.WIDTH - 40;
  private static final int FOOT = Canvas.HEIGHT - 44;

  private static final Map<Character, String> STROKES =
      Map.ofEntries(
          Map.entry('Д', "0,7 0,6 4,6 4,7;0.6,6 1.2,0 3.4,0 3.4,6"),
          Map.entry('Е', "4,0 0,0 0,6 4,6;0,3 3.2,3"),
          Map.entry('М', "0,6 0,0 2,3.4 4,0 4,6"),
          Map.entry('О', "1,0 3,0 4,1 4,5 3,6 1,6 0,5 0,1 1,0"),
          Map.entry('Н', "0,0 0,6;4,0 4,6;0,3 4,3"),
          Map.entry('С', "4,1 3,0 1,0 0,1 0,5 1,6 3,6 4,5"),
          Map.entry('Т', "0,0 4,0;2,0 2,6"),
          Map.entry('Р', "0,6 0,0 3,0 4,0.8 4,2.4 3,3.2 0,3.2"),
          Map.entry('А', "0,6 2,0 4,6;0.8,4 3.2,4"),
          Map.entry('Ц', "0,0 0,6 4,6 4,7;3.4,0 3.4,6"),
          Map.entry('И', "0,0 0,6 4,0 4,6"),
          Map.entry('Я', "4,6 4,0 1,0 0,0.8 0,2.4 1,3.2 4,3.2;2.2,3.2 0,6"),
          Map.entry('D', "0,0 0,6 2.6,6 4,4.8 4,1.2 2.6,0 0,0"),
          Map.entry('E', "4,0 0,0 0,6 4,6;0,3 3.2,3"),
          Map.entry('M', "0,6 0,0 2,3.4 4,0 4,6"),
          Map.entry('O', "1,0 3,0 4,1 4,5 3,6 1,6 0,5 0,1 1,0"),
          Map.entry('N', "0,6 0,0 4,6 4,0"),
          Map.entry('S', "4,0.8 3,0 1,0 0,0.8 0,2.2 1,3 3,3 4,3.8 4,5.2 3,6 1,6 0,5.2"),
          Map.entry('T', "0,0 4,0;2,0 2,6"),
          Map.entry('R', "0,6 0,0 3,0 4,0.8 4,2.4 3,3.2 0,3.2;1.8,3.2 4,6"),
          Map.entry('A', "0,6 2,0 4,6;0.8,4 3.2,4"),
          Map.entry('I', "2,0 2,6"));

  private Lettering() {}

  /** Marks a drawing as a demonstration's. */
  static void mark(Canvas canvas) {
    double width = TEXT.length() * ADVANCE;
    double left = RIGHT - width;
    canvas.fill(
        Canvas.clear(new Color(0x14213d), 0.55),
        new RoundRectangle2D.Double(left - 16, FOOT - 40, width + 24, 58, 12, 12));
    for (int i = 0; i < TEXT.length(); i++) {
      var strokes = STROKES.get(TEXT.charAt(i));
      if (strokes != null) {
        for (var stroke : strokes.split(";", -1)) {
          canvas.stroke(Color.WHITE, 3, points(stroke, left + i * ADVANCE));
        }
      }
    }
  }

  private static double[] points(String stroke, double x) {
    var numbers = stroke.split("[ ,]", -1);
    var points = new double[numbers.length];
    for (int i = 0; i < points.length; i += 2) {
      points[i] = x + Double.parseDouble(numbers[i]) * UNIT;
      points[i + 1] = FOOT - 24 + Double.parseDouble(numbers[i + 1]) * UNIT;
    }
    return points;
  }
}
