package org.lotsenhaus.appointments.feed;

import java.time.Instant;
import java.util.UUID;

/** Somebody's calendar for other programs. */
record Feed(UUID account, Tells tells, Instant madeAt) {

  /** What its owner wants to read there. Names and contacts are never in it. */
  enum Tells {
    BUSY,
    CONCERN_AND_ROOM;

    static Tells of(String name) {
      return name.equals(CONCERN_AND_ROOM.name()) ? CONCERN_AND_ROOM : BUSY;
    }
  }
}
