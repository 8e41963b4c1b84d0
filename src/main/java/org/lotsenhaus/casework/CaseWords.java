package org.lotsenhaus.casework;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;

/** Days, people and topics as pages about cases say them. */
public record CaseWords(Words words, ZoneId zone, LocalDate today) {

  public static CaseWords of(Frame frame, ZoneId zone) {
    return new CaseWords(frame.words(), zone, frame.today());
  }

  /** When something has to be done, and how much it presses. */
  public record Due(Urgency urgency, String text) {}

  public enum Urgency {
    DONE,
    OVERDUE,
    TODAY,
    LATER
  }

  public Due due(@Nullable LocalDate due, @Nullable Instant doneAt) {
    if (doneAt != null) {
      return new Due(Urgency.DONE, words.plain("cases-staff.done_on", "day", day(doneAt)));
    }
    if (due == null) {
      return new Due(Urgency.LATER, "");
    }
    if (due.isBefore(today)) {
      return new Due(
          Urgency.OVERDUE, words.plain("cases-staff.overdue", "days", DAYS.between(due, today)));
    }
    return due.equals(today)
        ? new Due(Urgency.TODAY, words.plain("cases-staff.today"))
        : new Due(Urgency.LATER, day(due));
  }

  /** The year is said when it isn't this one. */
  public String day(LocalDate day) {
    return day.getYear() == today.getYear() ? words.dateShort(day) : words.dateShortWithYear(day);
  }

  public String day(Instant at) {
    return day(dayOf(at));
  }

  public LocalDate dayOf(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  /** "heute, 10:31" or "28.04., 09:12". */
  public String moment(Instant at) {
    var time = words.time(at.atZone(zone).toLocalTime());
    var day = dayOf(at).equals(today) ? words.plain("cases-staff.today") : day(at);
    return words.plain("cases-staff.moment", "day", day, "time", time);
  }

  public String topic(@Nullable Topic topic) {
    return topic == null ? "" : words.plain(topic.messageKey());
  }

  public List<Choice> topics() {
    return Choice.each(Topic.values(), it -> topic(it));
  }

  public List<Choice> choices(Said... values) {
    return Arrays.stream(values).map(it -> new Choice(it.name(), say(it))).toList();
  }

  public String say(Said one) {
    return words.plain(one.messageKey());
  }
}
