package org.lotsenhaus.queue;

import org.lotsenhaus.waiting.Forecast;

/** A range in minutes, or not known; never a single number. */
public record Wait(boolean known, int from, int to) {

  public static Wait of(Forecast forecast) {
    return switch (forecast) {
      case Forecast.Unknown unknown -> new Wait(false, 0, 0);
      case Forecast.Range range -> new Wait(true, range.fromMinutes(), range.toMinutes());
    };
  }
}
