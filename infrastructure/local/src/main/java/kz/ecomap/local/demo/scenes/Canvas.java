package kz.ecomap.local.demo.scenes;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** A sheet of 1600 × 1200 units, the origin at the top left, with a pen for flat shapes. */
final class Canvas {
  static final int WIDTH = 1600;
  static final int HEIGHT = 1200;

  /** Pixels for a unit: enough for flat shapes, and quick to draw and to inspect. */
  private static final double FINENESS = 0.64;

  private final BufferedImage image =
      new BufferedImage(
          (int) (WIDTH * FINENESS), (int) (HEIGHT * FINENESS), BufferedImage.TYPE_3BYTE_BGR);
  private final Graphics2D pen = image.createGraphics();
  private final Light light;
  private final RandomGenerator random;

  Canvas(Light light, RandomGenerator random) {
    this.light = light;
    this.random = random;
    pen.scale(FINENESS, FINENESS);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  BufferedImage image() {
    return image;
  }

  Light light() {
    return light;
  }

  /** A number of a range, another one each time. */
  double any(double least, double most) {
    return least + random.nextDouble() * (most - least);
  }

  /** The sky, with its sun or moon. */
  Canvas sky(int horizon) {
    pen.setPaint(new GradientPaint(0, 0, light.top(), 0, horizon, light.bottom()));
    pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    if (light != Light.OVERCAST) {
      disc(light.disc(), any(180, 1400), light == Light.NOON ? 150 : 300, 62);
    }
    return this;
  }

  /** A line of hills, higher with a greater rise, paler with a greater distance of 0 to 1. */
  Canvas hills(int rgb, double distance, double foot, double rise) {
    var path = new Path2D.Double();
    path.moveTo(0, HEIGHT);
    path.lineTo(0, foot - any(0, rise));
    for (int x = 0; x < WIDTH; x += 400) {
      path.curveTo(
          x + 130,
          foot - any(0.2, 1) * rise,
          x + 270,
          foot - any(0, 1) * rise,
          x + 400,
          foot - any(0, 0.6) * rise);
    }
    path.lineTo(WIDTH, HEIGHT);
    path.closePath();
    return fill(light.far(rgb, distance), path);
  }

  /** Flat land from a height down. */
  Canvas ground(int rgb, double from) {
    return box(rgb, 0, from, WIDTH, HEIGHT - from);
  }

  Canvas box(int rgb, double x, double y, double width, double height) {
    return fill(light.on(rgb), new Rectangle2D.Double(x, y, width, height));
  }

  Canvas disc(int rgb, double x, double y, double radius) {
    return disc(light.on(rgb), x, y, radius);
  }

  /** A disc that one can see through; opacity 0 to 1. */
  Canvas veil(int rgb, double opacity, double x, double y, double radius) {
    return disc(clear(light.on(rgb), opacity), x, y, radius);
  }

  /** An ellipse by its middle. */
  Canvas oval(int rgb, double x, double y, double halfWidth, double halfHeight) {
    return fill(
        light.on(rgb),
        new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight));
  }

  /** A band over the whole width that one can see through. */
  Canvas haze(int rgb, double opacity, double from, double height) {
    return fill(clear(light.on(rgb), opacity), new Rectangle2D.Double(0, from, WIDTH, height));
  }

  /** A polygon by x and y of each corner. */
  Canvas shape(int rgb, double... corners) {
    return fill(light.on(rgb), path(corners, true));
  }

  /** A polygon that shines by itself, whatever the light. */
  Canvas glow(int rgb, double opacity, double... corners) {
    return fill(clear(new Color(rgb), opacity), path(corners, true));
  }

  /** A line through points with round ends. */
  Canvas line(int rgb, double width, double... points) {
    return stroke(light.on(rgb), width, points);
  }

  Canvas stroke(Color colour, double width, double... points) {
    pen.setColor(colour);
    pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(path(points, false));
    return this;
  }

  Canvas fill(Color colour, Shape shape) {
    pen.setColor(colour);
    pen.fill(shape);
    return this;
  }

  static Color clear(Color colour, double opacity) {
    return new Color(
        colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
  }

  private Canvas disc(Color colour, double x, double y, double radius) {
    return fill(colour, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  private static Path2D path(double[] points, boolean closed) {
    var path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    if (closed) {
      path.closePath();
    }
    return path;
  }
}
