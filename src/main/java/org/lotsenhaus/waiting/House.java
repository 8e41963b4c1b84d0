package org.lotsenhaus.waiting;

import java.time.Instant;
import java.util.List;
import org.lotsenhaus.waiting.Calibration.Outcome;

/**
 * All that the house knows at one moment: who waits and what every desk does. Desks that are closed
 * belong here too, since they may open while people wait.
 *
 * @param today what became of today's forecasts, in the order of the calls
 * @param expected who will come today for an appointment
 */
public record House(
    Instant now,
    List<Waiting> waiting,
    List<Desk> desks,
    List<Outcome> today,
    List<Expected> expected) {

  public House {
    waiting = List.copyOf(waiting);
    desks = List.copyOf(desks);
    today = List.copyOf(today);
    expected = List.copyOf(expected);
  }

  public House(Instant now, List<Waiting> waiting, List<Desk> desks, List<Outcome> today) {
    this(now, waiting, desks, today, List.of());
  }

  public House(Instant now, List<Waiting> waiting, List<Desk> desks) {
    this(now, waiting, desks, List.of());
  }

  boolean hasStaffFor(String concern) {
    return desks.stream()
        .anyMatch(desk -> desk.staffed() && desk.skills().concerns().contains(concern));
  }
}
