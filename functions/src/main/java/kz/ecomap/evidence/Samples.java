package kz.ecomap.evidence;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBufferInt;

/**
 * Brings a decoded picture to 8 bits a component and three components, opaque on white. The values
 * themselves stay in the colour space that they were in; grey values count as sRGB's, which is what
 * browsers do too, where Java2D would take them for linear light and brighten them.
 */
final class Samples {
  private static final int WHITE = 255;

  private Samples() {}

  static BufferedImage of(BufferedImage decoded) throws Unfit {
    int width = decoded.getWidth();
    var opaque = new BufferedImage(width, decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
    // Written as they are: setRGB would ask the colour model about each pixel, ten times as slow.
    var pixels = ((DataBufferInt) opaque.getRaster().getDataBuffer()).getData();
    var row = new int[width];
    var components = components(decoded);
    for (int y = 0; y < decoded.getHeight(); y++) {
      if (components == null) {
        decoded.getRGB(0, y, width, 1, row, 0, width);
      } else {
        components.read(y, row);
      }
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = onWhite(row[x]);
      }
    }
    return opaque;
  }

  /** Null for palettes and packed pixels, which are 8 bits of red, green and blue already. */
  private static Components components(BufferedImage decoded) throws Unfit {
    if (!(decoded.getColorModel() instanceof ComponentColorModel model)) {
      return null;
    }
    int colours = model.getNumColorComponents();
    int bits = model.getComponentSize(0);
    if ((colours != 1 && colours != 3) || bits > 16) {
      throw new Unfit(RejectionReason.UNREADABLE);
    }
    return new Components(decoded, colours, model.hasAlpha(), bits);
  }

  /** Pixels whose components are apart. */
  private record Components(BufferedImage image, int colours, boolean alpha, int bits) {
    void read(int y, int[] argb) {
      int bands = image.getRaster().getNumBands();
      var samples = image.getRaster().getPixels(0, y, argb.length, 1, (int[]) null);
      for (int x = 0; x < argb.length; x++) {
        int at = x * bands;
        int red = eight(samples[at]);
        int green = colours == 1 ? red : eight(samples[at + 1]);
        int blue = colours == 1 ? red : eight(samples[at + 2]);
        int opacity = alpha ? eight(samples[at + colours]) : 255;
        argb[x] = opacity << 24 | red << 16 | green << 8 | blue;
      }
    }

    private int eight(int sample) {
      int most = (1 << bits) - 1;
      return bits == 8 ? sample : (sample * 255 + most / 2) / most;
    }
  }

  private static int onWhite(int argb) {
    int opacity = argb >>> 24;
    return opacity == 255
        ? argb
        : on(argb >> 16 & 0xff, opacity) << 16
            | on(argb >> 8 & 0xff, opacity) << 8
            | on(argb & 0xff, opacity);
  }

  private static int on(int colour, int opacity) {
    return (colour * opacity + WHITE * (255 - opacity) + 127) / 255;
  }
}
