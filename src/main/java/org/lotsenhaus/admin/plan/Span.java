package org.lotsenhaus.admin.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.municipality.Validity;

/** From when until when, as people say it: they name the last day, the plan the first day after. */
final class Span {

  private Span() {}

  static @Nullable LocalDate lastDay(Validity valid) {
    return valid.until() == null ? null : valid.until().minusDays(1);
  }

  static Validity read(Entries entries) {
    return read(entries, entries.day("valid_from"));
  }

  static Validity read(Entries entries, @Nullable LocalDate from) {
    var last = entries.day("last_day");
    if (from != null && last != null && last.isBefore(from.minusDays(1))) {
      entries.wrong("last_day", "admin-staff.wrong_end");
      return new Validity(from, null);
    }
    return new Validity(from, last == null ? null : last.plusDays(1));
  }
}
