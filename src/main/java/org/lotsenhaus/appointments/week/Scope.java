package org.lotsenhaus.appointments.week;

import java.util.List;
import org.lotsenhaus.calendar.Resource;

/**
 * Whose calendar is shown: one adviser, room or interpreter, or the advisers of a unit.
 *
 * @param value as it stands in links: a number, or {@code unit:…}
 */
record Scope(String value, String label, List<Resource> resources) {

  boolean isOne() {
    return !value.startsWith("unit:");
  }
}
