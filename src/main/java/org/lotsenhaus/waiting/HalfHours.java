package org.lotsenhaus.waiting;

import java.time.Instant;
import java.time.ZoneId;

/** The day in 48 pieces of local time: what is usual at nine is not usual at noon. */
final class HalfHours {

  static final int COUNT = 48;
  static final double SECONDS = 1800;

  private HalfHours() {}

  static int of(Instant instant, ZoneId zone) {
    return of(secondOfDay(instant, zone));
  }

  static int of(double secondOfDay) {
    return Math.floorMod((int) Math.floor(secondOfDay / SECONDS), COUNT);
  }

  static double secondOfDay(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalTime().toNanoOfDay() / 1e9;
  }
}
