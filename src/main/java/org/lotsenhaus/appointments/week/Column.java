package org.lotsenhaus.appointments.week;

import java.util.List;

/** A day of somebody, or somebody on a day. */
public record Column(String head, boolean today, List<Slot> slots) {

  private static final int READABLE = 27;

  /** Whether some boxes would be too flat to read at the usual height of an hour. */
  public boolean isFine() {
    return slots.stream().anyMatch(it -> it.kind() != Slot.Kind.SHUT && it.minutes() < READABLE);
  }

  long count(Slot.Kind... kinds) {
    return slots.stream().filter(it -> List.of(kinds).contains(it.kind())).count();
  }
}
