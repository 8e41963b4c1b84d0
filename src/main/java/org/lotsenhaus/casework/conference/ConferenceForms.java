package org.lotsenhaus.casework.conference;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.conference.ChangeConference.Appointment;
import org.lotsenhaus.casework.conference.Conference.Invited;
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

  /** Who can be invited besides those who are. */
  ConferenceForms beside(List<Invited> invited) {
    var keys = invited.stream().map(Invited::unit).toList();
    var more = units.stream().filter(it -> !keys.contains(it.value())).toList();
    return new ConferenceForms(more, others, modes, wishes, zone);
  }

  /** What is agreed stands in the form, where nothing else was typed. */
  void fill(Entries entries, Conference it) {
    var local = it.startsAt().atZone(zone);
    Map.of(
            "day", local.toLocalDate(),
            "time", local.toLocalTime(),
            "mode", it.mode(),
            "place", it.place(),
            "wish", it.wish())
        .forEach((name, value) -> {
          if (entries.all(name).isEmpty()) {
            entries.with(name, value);
          }
        });
  }

  Optional<Planned> planned(Entries typed) {
    var to = appointment(typed);
    var wish = typed.chosen("wish", Wish.values());
    return to.filter(it -> typed.isFine())
        .map(it ->
            new Planned(
                it.startsAt(),
                it.mode(),
                it.place(),
                wish.orElseThrow(),
                typed.someOf("units", units)));
  }

  Optional<Appointment> appointment(Entries typed) {
    var at = at(typed);
    var mode = typed.chosen("mode", Mode.values());
    var place = typed.required("place", LONGEST);
    return typed.isFine()
        ? Optional.of(new Appointment(at, mode.orElseThrow(), place))
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
