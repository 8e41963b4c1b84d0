package org.lotsenhaus.appointments.waitinglist;

import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * Who waits for a time with a unit, in order.
 *
 * @param units those for which somebody waits
 */
public record WaitersPage(Frame frame, List<UnitLink> units, List<Row> rows) implements Page {

  public record UnitLink(String name, int waiting, String path, boolean current) {}

  /**
   * @param contact masked: enough to find somebody again who says it
   */
  public record Row(
      int place,
      String path,
      String what,
      String since,
      String wishes,
      String contact,
      String offers) {}
}
