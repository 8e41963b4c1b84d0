package org.lotsenhaus.appointments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lotsenhaus.calendar.Need;
import org.lotsenhaus.shared.TimeSlot;

/**
 * A wish, planned: how long it takes and who must be free.
 *
 * @param teams the better ones first; of each team, whether an interpreter is part of it
 */
record Meeting(Duration length, String unit, List<TeamPlan> teams, Need need) {

  record TeamPlan(Need.Team team, boolean interpreted) {}

  TimeSlot from(Instant start) {
    return new TimeSlot(start, start.plus(length));
  }
}
