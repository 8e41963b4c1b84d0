package org.lotsenhaus.appointments.plan;

import gg.jte.Content;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines of the tables on these pages. */
public final class Rows {

  private Rows() {}

  /**
   * @param tells units, languages or seats, in words
   */
  public record Known(int id, String name, String tells, boolean planned) {}

  /**
   * A rule or an extra day; {@code changed} says who planned it and when.
   *
   * @param kept why not everybody may book it: the key of its words
   */
  public record Time(
      UUID id, Content when, Content times, @Nullable String kept, Content changed) {}

  /**
   * @param bookings how many lie in this time and are still to be moved
   */
  public record Shut(
      UUID id, String covers, Content when, String reason, int bookings, Content changed) {}

  /** A booking under a closure. Behind the wall it is only busy: somebody else has to move it. */
  public record Hit(UUID appointment, Content when, String with, String tells, boolean readable) {}
}
