package org.lotsenhaus.queue;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.waiting.Forecast;

/**
 * What lies before the holder of a ticket that waits.
 *
 * @param ahead how many are served before
 * @param comeBack until then one can go away, or null when one had better stay
 */
public record Outlook(long ahead, Wait expected, @Nullable LocalTime comeBack) {

  /** Whoever has at least so many minutes may go for a walk. */
  private static final int WORTH_LEAVING = 10;

  /** For somebody who is called, or done. */
  public static final Outlook NONE = new Outlook(0, Wait.of(new Forecast.Unknown()), null);

  public static Outlook of(CityPlan plan, Ticket ticket, Picture picture, LocalTime now) {
    var forecast = picture.of(ticket);
    return new Outlook(
        picture.ahead(ticket, Doors.sameLine(plan, ticket)),
        Wait.of(forecast),
        comeBack(forecast, now));
  }

  private static @Nullable LocalTime comeBack(Forecast forecast, LocalTime now) {
    return forecast instanceof Forecast.Range range && range.awayMinutes() >= WORTH_LEAVING
        ? now.plusMinutes(range.awayMinutes())
        : null;
  }
}
