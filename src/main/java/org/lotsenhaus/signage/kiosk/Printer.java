package org.lotsenhaus.signage.kiosk;

import java.util.Optional;
import org.lotsenhaus.signage.Device;
import org.lotsenhaus.signage.SlipWidth;

/** What stands below the screen. A kiosk that nobody paired is taken to have a wide printer. */
record Printer(SlipWidth width, boolean prints) {

  static Printer of(Optional<Device> device) {
    if (device.isEmpty()) {
      return new Printer(SlipWidth.WIDE, true);
    }
    var width = device.get().slip();
    return width == null ? new Printer(SlipWidth.WIDE, false) : new Printer(width, true);
  }
}
