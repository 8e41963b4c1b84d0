package org.lotsenhaus.desk;

import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * Who waits for this desk, in the order of the house; also sent alone when the line moves.
 *
 * @param called the id of the person whom this desk has called, or empty
 */
public record DeskQueue(Frame frame, String called, List<Row> rows, List<Row> others)
    implements Page {

  /**
   * @param reason message key of why this place in the line
   */
  public record Row(
      String label,
      String concern,
      String language,
      long minutes,
      String reason,
      boolean urgent,
      boolean stepFree,
      boolean smallChildren) {}

  public int count() {
    return rows.size() + others.size();
  }
}
