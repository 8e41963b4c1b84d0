package org.lotsenhaus.appointments.week;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.ui.Words;

/** An appointment in a list, in the words of the reader. */
public record Told(UUID id, String when, String who, String what, String state, boolean same) {

  static Told of(Appointment it, SlotWords slots, ZoneId zone, boolean same) {
    return new Told(
        it.id(),
        moment(it.time().start(), zone, slots.words()),
        slots.who(it),
        slots.what(it),
        slots.words().plain("calendar-staff.state_" + state(it)),
        same);
  }

  static String state(Appointment it) {
    return it.isCancelled()
        ? "cancelled"
        : it.missedAt() != null ? "missed" : it.arrivedAt() != null ? "arrived" : "active";
  }

  static String moment(Instant instant, ZoneId zone, Words words) {
    var local = instant.atZone(zone);
    return words.plain(
        "calendar-staff.moment",
        "day",
        words.date(local.toLocalDate()),
        "time",
        words.time(local.toLocalTime()));
  }

  /** A line of facts: its label's key, and what it says. */
  public record Fact(String messageKey, String says) {}

  static List<Fact> facts(Map<String, String> byKey) {
    return byKey.entrySet().stream()
        .filter(it -> !it.getValue().isEmpty())
        .map(it -> new Fact(it.getKey(), it.getValue()))
        .toList();
  }
}
