package kz.ecomap.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Small pictures that the inspection accepts. */
public final class Pictures {
  private Pictures() {}

  /** The file of a picture; every number has another one. */
  public static byte[] png(int number) {
    var image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.getHSBColor(number / 100f, 0.8f, 0.8f));
    pen.fillOval(number % 200, 40, 100, 100);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
