package org.lotsenhaus.desk;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * Who waits for this desk, in the order of the house; also sent alone when the line moves.
 *
 * @param busy whether somebody is at this desk
 * @param alone whether it is sent to a page that is open already
 */
public record DeskQueue(
    Frame frame, boolean busy, boolean paused, boolean alone, List<Row> rows, List<Row> others)
    implements Page {

  /**
   * @param reason message key of why this place in the line
   * @param due the time of an appointment, or null
   */
  public record Row(
      String id,
      String label,
      String concern,
      String language,
      long minutes,
      String reason,
      @Nullable LocalTime due,
      boolean urgent,
      boolean stepFree,
      boolean smallChildren) {}

  /** Who would be called now, or null. */
  public @Nullable Row next() {
    return rows.isEmpty() ? null : rows.getFirst();
  }

  public int count() {
    return rows.size() + others.size();
  }
}
