package org.lotsenhaus.ui;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as one SVG path.
 *
 * @param size modules on a side, the quiet zone included
 */
public record Qr(int size, String path) {

  private static final int QUIET_ZONE = 4;

  public static Qr of(String text) {
    var modules = modules(text);
    var path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      line(modules, y, path);
    }
    return new Qr(modules.getWidth() + 2 * QUIET_ZONE, path.toString());
  }

  private static ByteMatrix modules(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(tooLong);
    }
  }

  /** Neighbouring dark modules become one bar. */
  private static void line(ByteMatrix modules, int y, StringBuilder path) {
    int x = 0;
    while (x < modules.getWidth()) {
      int from = x;
      while (x < modules.getWidth() && modules.get(x, y) == 1) {
        x++;
      }
      if (x > from) {
        path.append(
            "M%d %dh%dv1h-%dz".formatted(from + QUIET_ZONE, y + QUIET_ZONE, x - from, x - from));
      }
      x++;
    }
  }
}
