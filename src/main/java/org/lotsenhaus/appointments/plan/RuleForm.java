package org.lotsenhaus.appointments.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.calendar.Minutes;
import org.lotsenhaus.calendar.OpeningExtra;
import org.lotsenhaus.calendar.OpeningRule;
import org.lotsenhaus.municipality.Validity;

/** A weekly time, a break or a single day, as it was typed. */
final class RuleForm {

  private static final int MOST_WEEKS = 8;

  private RuleForm() {}

  static Entries begin(LocalDate today) {
    return Entries.none()
        .with("kind", "OPEN")
        .with("every_weeks", 1)
        .with("counted_from", today)
        .with("valid_from", today);
  }

  /** One rule for each weekday that was ticked. */
  static List<OpeningRule> rules(Entries typed, int resource, LocalDate today) {
    var time = Spans.minutes(typed);
    var days = weekdays(typed);
    int weeks = typed.number("every_weeks", 1, MOST_WEEKS);
    var counted = Objects.requireNonNullElse(typed.day("counted_from"), today);
    var valid = validity(typed, today);
    if (!typed.isFine() || time.isEmpty()) {
      return List.of();
    }
    return days.stream()
        .map(day -> rule(typed, resource, day, time.get(), weeks, counted, valid))
        .toList();
  }

  private static OpeningRule rule(
      Entries typed,
      int resource,
      DayOfWeek day,
      Minutes time,
      int weeks,
      LocalDate counted,
      Validity valid) {
    var kind = typed.has("kind", "BREAK") ? OpeningRule.Kind.BREAK : OpeningRule.Kind.OPEN;
    var share = kind == OpeningRule.Kind.OPEN ? share(typed) : null;
    return new OpeningRule(
        UUID.randomUUID(), resource, kind, day, time, weeks, counted, valid, share);
  }

  private static List<DayOfWeek> weekdays(Entries typed) {
    var days =
        List.of(DayOfWeek.values()).stream().filter(it -> typed.has("weekday", it.name())).toList();
    if (days.isEmpty()) {
      typed.wrong("weekday", "calendar-staff.wrong_no_weekday");
    }
    return days;
  }

  private static Validity validity(Entries typed, LocalDate today) {
    var from = typed.text("valid_from").isEmpty() ? null : typed.dayNotBefore("valid_from", today);
    var last = typed.day("last_day");
    if (last != null && last.isBefore(Objects.requireNonNullElse(from, today))) {
      typed.wrong("last_day", "admin-staff.wrong_end");
    }
    return new Validity(from, last == null ? null : last.plusDays(1));
  }

  static Optional<OpeningExtra> extra(Entries typed, int resource, LocalDate today) {
    var day = typed.dayNotBefore("day", today);
    return Spans.minutes(typed)
        .filter(it -> typed.isFine())
        .map(it -> new OpeningExtra(UUID.randomUUID(), resource, day, it, share(typed)));
  }

  private static @Nullable String share(Entries typed) {
    return typed.isOn("urgent") ? "URGENT" : null;
  }
}
