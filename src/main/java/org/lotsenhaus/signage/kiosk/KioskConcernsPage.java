package org.lotsenhaus.signage.kiosk;

import java.util.List;
import org.lotsenhaus.ui.Page;

/** The concerns of a group that are served at this site. */
public record KioskConcernsPage(Kiosk kiosk, String icon, String title, List<Choice> choices)
    implements Page {

  public record Choice(String key, String title, boolean walkIn) {}
}
