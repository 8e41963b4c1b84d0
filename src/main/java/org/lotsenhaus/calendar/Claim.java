package org.lotsenhaus.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.TimeSlot;

/**
 * Time of a resource that is taken.
 *
 * @param until when a held one is free again; nothing for the others
 * @param holder what it is taken for: an appointment, a hold, a block
 */
public record Claim(int resource, TimeSlot time, Kind kind, UUID holder, @Nullable Instant until) {

  public enum Kind {
    BOOKED,
    HELD,
    BLOCKED
  }

  boolean counts(Instant now) {
    return until == null || until.isAfter(now);
  }
}
