package org.lotsenhaus.signage.kiosk;

import java.util.List;
import org.lotsenhaus.ui.Page;

/** What it is about, by pictures. */
public record KioskGroupsPage(Kiosk kiosk, List<Group> groups) implements Page {

  /** Few tiles keep the size of a hand. */
  public String layout() {
    return groups.size() > 4 ? "" : "lh-tiles--few";
  }

  public record Group(String key, String icon, String title, String hint) {}
}
