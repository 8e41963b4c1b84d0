package org.lotsenhaus.appointments.waitinglist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.TimeSlot;

/**
 * A freed time that is kept for somebody who waited.
 *
 * @param id also that of the hold, and of the appointment that becomes of it
 */
public record Offer(
    UUID id,
    UUID wish,
    String holdToken,
    String site,
    TimeSlot time,
    Instant until,
    @Nullable Answer answer) {

  public enum Answer {
    ACCEPTED,
    DECLINED,
    SILENT,
    WITHDRAWN
  }

  boolean isOpen(Instant now) {
    return answer == null && until.isAfter(now);
  }
}
