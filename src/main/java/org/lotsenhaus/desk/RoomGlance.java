package org.lotsenhaus.desk;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * The room at a glance: numbers, places and desks, no concerns; also sent alone when the line
 * moves.
 *
 * @param longest what to do about whoever waits longest, or null
 */
public record RoomGlance(
    Frame frame,
    int waiting,
    List<DeskBox> desks,
    List<Area> areas,
    List<Guest> guests,
    @Nullable Content longest)
    implements Page {

  /**
   * @param state FREE, BUSY, PAUSED or CLOSED
   */
  public record DeskBox(String label, String state, String says) {}

  public record Area(
      String letter,
      String name,
      int waiting,
      Content range,
      long longestMinutes,
      boolean tooLong,
      int desksOpen,
      int desks) {}

  /** Somebody who waits, or is parked. */
  public record Guest(
      String id,
      String label,
      String language,
      long minutes,
      boolean urgent,
      boolean parked,
      boolean stepFree) {}
}
