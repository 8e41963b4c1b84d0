package org.lotsenhaus.admin;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** What there is to plan, and where something waits to be done. */
public record AdminPage(Frame frame, List<Place> places) implements Page {

  /**
   * @param tells how much there is
   * @param care whether somebody should look at it
   */
  public record Place(Tab tab, String icon, Content tells, boolean care) {}
}
