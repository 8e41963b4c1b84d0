package org.lotsenhaus.appointments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.TimeSlot;

/**
 * A time at which somebody comes, with those who were claimed for it.
 *
 * @param token the unguessable part of its address: who has it may cancel and rebook
 * @param code for the kiosk and the reception
 * @param version rises with each change, for calendars that have it
 */
public record Appointment(
    UUID id,
    String token,
    String code,
    Wish wish,
    String unit,
    String compartment,
    TimeSlot time,
    boolean interpreted,
    Contact contact,
    @Nullable String name,
    Channel channel,
    int version,
    Instant bookedAt,
    @Nullable Instant cancelledAt,
    @Nullable Instant arrivedAt,
    @Nullable Instant missedAt) {

  /** Nothing that looks like something else, and no vowels that could make a word. */
  public static final String CODE_ALPHABET = "BCDFGHJKMNPQRTVWXYZ2346789";

  public static final int CODE_LETTERS = 6;

  public enum Channel {
    PUBLIC,
    DESK,
    API,
    WAITING_LIST,
    DRAW
  }

  public boolean isCancelled() {
    return cancelledAt != null;
  }

  /** Still to come: nobody cancelled it, came for it or missed it. */
  public boolean isActive() {
    return cancelledAt == null && arrivedAt == null && missedAt == null;
  }

  public boolean begins(Instant after) {
    return time.start().isAfter(after);
  }

  /** As people read it aloud: K7F 2QD. */
  public String codeInTwo() {
    return code.substring(0, 3) + "\u00a0" + code.substring(3);
  }

  Appointment at(TimeSlot otherTime, Wish otherWish, boolean withInterpreter) {
    return new Appointment(
        id,
        token,
        code,
        otherWish,
        unit,
        compartment,
        otherTime,
        withInterpreter,
        contact,
        name,
        channel,
        version + 1,
        bookedAt,
        cancelledAt,
        arrivedAt,
        missedAt);
  }
}
