package org.lotsenhaus.appointments.plan;

import gg.jte.Content;
import java.util.UUID;

/** Lines of the tables on these pages. */
public final class Rows {

  private Rows() {}

  /**
   * @param tells units, languages or seats, in words
   */
  public record Known(int id, String name, String tells, boolean planned) {}

  /** A rule, an extra day or an absence; {@code changed} says who planned it and when. */
  public record Time(UUID id, Content when, Content times, boolean urgent, Content changed) {}

  /**
   * @param bookings how many lie in this time and are still to be moved
   */
  public record Shut(
      UUID id, String covers, Content when, String reason, int bookings, Content changed) {}

  /** A booking under a closure. Behind the wall it is only busy: somebody else has to move it. */
  public record Hit(UUID appointment, Content when, String with, String tells, boolean readable) {}
}
