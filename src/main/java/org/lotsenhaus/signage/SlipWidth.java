package org.lotsenhaus.signage;

import java.util.Arrays;
import java.util.Optional;

/** Paper of slip printers. The wide one has room for German beside another language. */
public enum SlipWidth {
  WIDE(80),
  NARROW(58);

  private final int millimetres;

  SlipWidth(int millimetres) {
    this.millimetres = millimetres;
  }

  public int millimetres() {
    return millimetres;
  }

  public static Optional<SlipWidth> of(int millimetres) {
    return Arrays.stream(values()).filter(it -> it.millimetres == millimetres).findFirst();
  }
}
