package org.lotsenhaus.casework.conference;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.conference.Conference.Mode;
import org.lotsenhaus.casework.conference.Conference.Planned;
import org.lotsenhaus.casework.conference.Conference.Wish;

/**
 * What there is to choose for a conference, and what was.
 *
 * @param units whom the person lets see the plan
 * @param others the names of those without consent, with whom it can only be talked of namelessly
 */
public record ConferenceForms(
    List<Choice> units, List<String> others, List<Choice> modes, List<Choice> wishes, ZoneId zone) {

  private static final int LONGEST = 200;

  static ConferenceForms of(List<Choice> units, List<String> others, CaseWords words) {
    return new ConferenceForms(
        units, others, words.choices(Mode.values()), words.choices(Wish.values()), words.zone());
  }

  Optional<Planned> planned(Entries typed) {
    var at = at(typed);
    var mode = typed.chosen("mode", Mode.values());
    var place = typed.required("place", LONGEST);
    var wish = typed.chosen("wish", Wish.values());
    return typed.isFine()
        ? Optional.of(
            new Planned(
                at, mode.orElseThrow(), place, wish.orElseThrow(), typed.someOf("units", units)))
        : Optional.empty();
  }

  private Instant at(Entries typed) {
    var day = typed.day("day");
    if (day == null) {
      typed.wrong(
          "day", typed.isFine("day") ? "admin-staff.wrong_missing" : "admin-staff.wrong_day");
      return Instant.EPOCH;
    }
    try {
      return day.atTime(LocalTime.parse(typed.text("time"))).atZone(zone).toInstant();
    } catch (DateTimeException noTime) {
      typed.wrong("time", "conference-staff.wrong_time");
      return Instant.EPOCH;
    }
  }
}
