package org.lotsenhaus.casework.documents.picture;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A photo or scan, drawn anew: where and with what it was taken doesn't come along. */
final class DrawPhoto {

  /** More than any phone takes; a small file may claim to be larger than all memory. */
  private static final long MOST_PIXELS = 120_000_000;

  private DrawPhoto() {}

  static Drawn draw(byte[] content) throws IOException {
    try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new IOException("not a picture");
      }
      var reader = readers.next();
      reader.setInput(input, true, true);
      var image = upright(coarse(reader), Orientation.of(content));
      return new Drawn(1, List.of(Picture.jpeg(image)));
    }
  }

  /** Only every n-th point is read; still twice as fine as what is shown. */
  private static BufferedImage coarse(ImageReader reader) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > MOST_PIXELS) {
      throw new IOException("too many pixels");
    }
    int step = Math.max(1, (int) (Math.max(width, height) / (2L * Picture.LONGEST)));
    var asked = reader.getDefaultReadParam();
    asked.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, asked);
  }

  private static BufferedImage upright(BufferedImage image, Orientation orientation) {
    var longest = Math.max(image.getWidth(), image.getHeight());
    double scale = Math.min(1, (double) Picture.LONGEST / longest);
    int width = Math.max(1, (int) (image.getWidth() * scale));
    int height = Math.max(1, (int) (image.getHeight() * scale));
    var upright = orientation.swaps() ? Picture.paper(height, width) : Picture.paper(width, height);
    var pen = upright.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.transform(orientation.turn(width, height));
    pen.drawImage(image, AffineTransform.getScaleInstance(scale, scale), null);
    pen.dispose();
    return upright;
  }
}
