package org.lotsenhaus.appointments.week;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Objects;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.calendar.Claim;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.ui.Words;

/** What a box of the calendar says. */
record SlotWords(CityPlan plan, Words words) {

  /** "8:00": on staff pages hours have no leading nought. */
  String clock(LocalTime time) {
    return "%d:%02d".formatted(time.getHour(), time.getMinute());
  }

  String heldFor(Instant now, Claim claim) {
    var until = Objects.requireNonNull(claim.until());
    long minutes = Math.max(1, Math.ceilDiv(Duration.between(now, until).toSeconds(), 60));
    return words.plain("calendar-staff.held_for", "minutes", minutes);
  }

  /** "Al-Sayed, Lina +1"; without a name the code. */
  String who(Appointment it) {
    var name = Objects.requireNonNullElse(it.name(), it.codeInTwo());
    return it.wish().people() > 1 ? name + " +" + (it.wish().people() - 1) : name;
  }

  /** "Verlängern, Pass, Arabisch". */
  String what(Appointment it) {
    var told = new ArrayList<String>();
    it.wish().concerns().forEach(key -> told.add(concern(key)));
    if (!it.wish().language().isGerman()) {
      told.add(it.wish().language().nameIn(words.language()));
    }
    return String.join(", ", told);
  }

  String concern(String key) {
    return plan.concernEver(key).map(it -> it.title().in(words.language())).orElse(key);
  }
}
