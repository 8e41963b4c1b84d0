package org.lotsenhaus.casework.documents.picture;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: tag 0x0112 of Exif, 1 to 8. It is lost when a picture is drawn anew, so
 * the picture is turned.
 */
record Orientation(int number) {

  private static final Orientation UPRIGHT = new Orientation(1);
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int EXIF = 0x45786966;
  private static final short LITTLE_ENDIAN = 0x4949;
  private static final int TAG = 0x0112;
  private static final int ENTRY_BYTES = 12;

  static Orientation of(byte[] jpeg) {
    try {
      return read(ByteBuffer.wrap(jpeg));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cut) {
      return UPRIGHT;
    }
  }

  private static Orientation read(ByteBuffer file) {
    if (file.getShort() != (short) 0xFFD8) {
      return UPRIGHT;
    }
    for (int marker = next(file); marker != START_OF_SCAN; marker = next(file)) {
      int length = Short.toUnsignedInt(file.getShort()) - 2;
      if (marker == APP1 && length > 8 && file.getInt(file.position()) == EXIF) {
        return inExif(file.slice(file.position() + 6, length - 6));
      }
      file.position(file.position() + length);
    }
    return UPRIGHT;
  }

  private static int next(ByteBuffer file) {
    return Short.toUnsignedInt(file.getShort());
  }

  private static Orientation inExif(ByteBuffer exif) {
    exif.order(exif.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int first = exif.getInt(4);
    int entries = Short.toUnsignedInt(exif.getShort(first));
    for (int n = 0; n < entries; n++) {
      int at = first + 2 + n * ENTRY_BYTES;
      if (Short.toUnsignedInt(exif.getShort(at)) == TAG) {
        int number = exif.getShort(at + 8);
        return number < 1 || number > 8 ? UPRIGHT : new Orientation(number);
      }
    }
    return UPRIGHT;
  }

  /** Whether width and height change places. */
  boolean swaps() {
    return number > 4;
  }

  /** Puts a picture of this size upright. */
  AffineTransform turn(int width, int height) {
    return switch (number) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
