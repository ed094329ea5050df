package kz.ecomap.evidence;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Makes a picture smaller without losing thin lines: halved as often as it can be, where each new
 * pixel is the mean of four, and interpolated once for the rest.
 */
final class Downscaling {
  private Downscaling() {}

  /** The picture with its longer side of at most so many pixels; never enlarged. */
  static BufferedImage to(BufferedImage image, int longestSide) {
    int width = image.getWidth();
    int height = image.getHeight();
    int longest = Math.max(width, height);
    if (longest <= longestSide) {
      return image;
    }
    int targetWidth = scaled(width, longestSide, longest);
    int targetHeight = scaled(height, longestSide, longest);
    var current = image;
    while (Math.max(current.getWidth(), current.getHeight()) >= 2 * longestSide) {
      current =
          draw(
              current,
              Math.max(targetWidth, current.getWidth() / 2),
              Math.max(targetHeight, current.getHeight() / 2));
    }
    return draw(current, targetWidth, targetHeight);
  }

  private static int scaled(int side, int numerator, int denominator) {
    return Math.max(1, Math.round((float) side * numerator / denominator));
  }

  private static BufferedImage draw(BufferedImage image, int width, int height) {
    if (width == image.getWidth() && height == image.getHeight()) {
      return image;
    }
    var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = smaller.createGraphics();
    try {
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(image, 0, 0, width, height, null);
    } finally {
      graphics.dispose();
    }
    return smaller;
  }
}
