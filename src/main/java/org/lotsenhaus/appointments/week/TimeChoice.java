package org.lotsenhaus.appointments.week;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.lotsenhaus.ui.Words;

/** A free time to choose. */
public record TimeChoice(String value, String label) {

  static List<TimeChoice> of(List<Instant> times, ZoneId zone, Words words) {
    return times.stream()
        .map(it -> new TimeChoice(it.toString(), Told.moment(it, zone, words)))
        .toList();
  }
}
