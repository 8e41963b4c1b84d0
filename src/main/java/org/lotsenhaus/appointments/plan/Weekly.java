package org.lotsenhaus.appointments.plan;

import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.calendar.Minutes;
import org.lotsenhaus.calendar.OpeningRule;
import org.lotsenhaus.shared.TimeSlot;
import org.lotsenhaus.ui.Words;

/** Says rules and times as people do. */
final class Weekly {

  private Weekly() {}

  static List<Choice> weekdays(Words words) {
    return Stream.of(DayOfWeek.values())
        .map(it -> new Choice(it.name(), words.weekday(it)))
        .toList();
  }

  /** "Dienstag, alle 2 Wochen, gezählt ab 24. November 2026; bis 31. März 2027". */
  static Content when(OpeningRule rule, Words words) {
    return output -> {
      words
          .say("calendar-staff.weekly", "day", rule.weekday(), "weeks", rule.everyWeeks())
          .writeTo(output);
      if (rule.everyWeeks() > 1) {
        words
            .say("calendar-staff.counted", "day", words.dateWithYear(rule.countedFrom()))
            .writeTo(output);
      }
      if (rule.valid().until() != null) {
        words
            .say(
                "calendar-staff.until_day",
                "day",
                words.dateWithYear(rule.valid().until().minusDays(1)))
            .writeTo(output);
      }
    };
  }

  static Content times(Minutes time, OpeningRule.Kind kind, Words words) {
    var key =
        kind == OpeningRule.Kind.BREAK
            ? "calendar-staff.break_from_until"
            : "calendar-staff.from_until";
    return words.say(key, "from", clock(time.from(), words), "until", clock(time.until(), words));
  }

  private static String clock(int minute, Words words) {
    return minute == 24 * 60 ? "24:00" : words.time(LocalTime.of(minute / 60, minute % 60));
  }

  /** A span of days, or of hours. */
  static Content span(TimeSlot time, ZoneId zone, Words words) {
    var from = time.start().atZone(zone);
    var until = time.end().atZone(zone);
    if (isMidnight(from) && isMidnight(until)) {
      return days(from.toLocalDate(), until.toLocalDate().minusDays(1), words);
    }
    return words.say(
        "calendar-staff.span",
        "from",
        moment(time.start(), zone, words),
        "until",
        moment(time.end(), zone, words));
  }

  private static boolean isMidnight(ZonedDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static Content days(LocalDate first, LocalDate last, Words words) {
    return first.equals(last)
        ? words.say("calendar-staff.on_day", "day", first)
        : words.say("calendar-staff.span_of_days", "from", first, "until", last);
  }

  static String moment(Instant instant, ZoneId zone, Words words) {
    var local = instant.atZone(zone);
    return words.date(local.toLocalDate()) + ", " + words.time(local.toLocalTime());
  }
}
