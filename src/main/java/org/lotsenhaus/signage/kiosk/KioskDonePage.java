package org.lotsenhaus.signage.kiosk;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.signage.Slip;
import org.lotsenhaus.ui.Page;

/**
 * The number, while its slip is printed; after a moment the next person’s language screen.
 *
 * @param due the time of an appointment that is still to come, or null
 */
public record KioskDonePage(
    Kiosk kiosk, String concern, @Nullable LocalTime due, Slip slip, boolean prints)
    implements Page {

  /** In the language of the person, not that of the paper’s first side. */
  public Slip.Side place() {
    return slip.sides().getLast();
  }
}
