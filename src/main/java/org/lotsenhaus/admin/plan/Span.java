package org.lotsenhaus.admin.plan;

import gg.jte.Content;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.municipality.Validity;
import org.lotsenhaus.ui.Words;

/** From when until when, as people say it: they name the last day, the plan the first day after. */
public final class Span {

  private Span() {}

  public static @Nullable LocalDate lastDay(Validity valid) {
    return valid.until() == null ? null : valid.until().minusDays(1);
  }

  public static Validity read(Entries entries) {
    return read(entries, entries.day("valid_from"));
  }

  public static Validity read(Entries entries, @Nullable LocalDate from) {
    var last = entries.day("last_day");
    if (from != null && last != null && last.isBefore(from.minusDays(1))) {
      entries.wrong("last_day", "admin-staff.wrong_end");
      return new Validity(from, null);
    }
    return new Validity(from, last == null ? null : last.plusDays(1));
  }

  public static Content tells(Validity valid, Words words) {
    var from = valid.from() == null ? "" : words.dateWithYear(valid.from());
    var until = valid.until() == null ? "" : words.dateWithYear(valid.until().minusDays(1));
    if (from.isEmpty() && until.isEmpty()) {
      return words.say("admin-staff.valid_always");
    }
    return from.isEmpty()
        ? words.say("admin-staff.valid_until_day", "until", until)
        : until.isEmpty()
            ? words.say("admin-staff.valid_from_day", "from", from)
            : words.say("admin-staff.valid_between", "from", from, "until", until);
  }
}
