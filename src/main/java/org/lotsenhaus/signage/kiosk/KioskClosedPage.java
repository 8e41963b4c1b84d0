package org.lotsenhaus.signage.kiosk;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.ui.Page;

/** No numbers now: the next days, in the language that was chosen. */
public record KioskClosedPage(Kiosk kiosk, String titleKey, Content when, List<Day> days)
    implements Page {

  public record Day(String name, List<Content> hours) {}
}
