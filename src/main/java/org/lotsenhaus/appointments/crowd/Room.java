package org.lotsenhaus.appointments.crowd;

import java.time.Duration;

/**
 * The room before the bookings at one moment.
 *
 * @param came how many numbers were given since ever
 * @param letIn up to which number people came in
 * @param inWork who keeps a time or was let in a moment ago to choose one
 * @param perSecond how many come in, on average of late; 0 when nobody did
 */
record Room(long came, long letIn, int inWork, double perSecond) {

  boolean somebodyWaits() {
    return letIn < came;
  }

  long before(long number) {
    return Math.max(0, number - letIn);
  }

  /** As fast as of late; where nobody came in yet, as if each took four minutes. */
  Duration expected(long number, int atOnce) {
    var speed = perSecond > 0 ? perSecond : atOnce / 240.0;
    return Duration.ofMillis(Math.round(before(number) / speed * 1000));
  }
}
