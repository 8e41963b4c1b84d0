package org.lotsenhaus.appointments.week;

import java.util.List;

/** A day of somebody, or somebody on a day. */
public record Column(String head, boolean today, List<Slot> slots) {

  long count(Slot.Kind... kinds) {
    return slots.stream().filter(it -> List.of(kinds).contains(it.kind())).count();
  }
}
