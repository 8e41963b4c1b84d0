package org.lotsenhaus.appointments;

import java.time.Instant;
import java.util.UUID;
import org.lotsenhaus.shared.TimeSlot;

/**
 * A time that is kept for somebody who fills in the form.
 *
 * @param token the unguessable part of the form's address: who has it is the owner
 */
public record Hold(
    UUID id, String token, Wish wish, TimeSlot time, boolean interpreted, Instant until) {

  public boolean isOver(Instant now) {
    return !until.isAfter(now);
  }
}
