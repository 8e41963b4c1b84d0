package org.lotsenhaus.appointments.week;

import org.jspecify.annotations.Nullable;

/**
 * A box in a column.
 *
 * @param place classes that say where it stands
 * @param title behind the time
 * @param link where it leads; nothing for what can't be opened
 * @param care something has to be done about it, in words
 * @param minutes how long it is; short ones need a finer scale
 */
public record Slot(
    Kind kind,
    String place,
    String time,
    String title,
    String more,
    @Nullable String link,
    @Nullable String care,
    int minutes) {

  private static final int ONE_LINE = 36;
  private static final int ONE_LINE_FINE = 20;

  /** Room for one line only, at the usual or the fine scale. */
  public boolean isFlat(boolean fine) {
    return minutes < (fine ? ONE_LINE_FINE : ONE_LINE);
  }

  public enum Kind {
    BOOKED(""),
    BUSY("busy"),
    FREE("free"),
    HELD("held"),
    URGENT("urgent"),
    URGENT_FREE("urgent"),
    BLOCKED("shut"),
    SHUT("shut");

    private final String look;

    Kind(String look) {
      this.look = look;
    }

    public String look() {
      return look.isEmpty() ? "lh-slot" : "lh-slot lh-slot--" + look;
    }
  }
}
