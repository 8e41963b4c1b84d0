package org.lotsenhaus.appointments.draw;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.appointments.draw.DrawPlanPage.Choices;
import org.lotsenhaus.appointments.plan.Spans;
import org.lotsenhaus.calendar.Availability;
import org.lotsenhaus.calendar.KeptTimes.Kept;
import org.lotsenhaus.calendar.Minutes;
import org.lotsenhaus.concerns.CityPlan;

/** Times for a draw, as they were typed. What can't be is told beside the field. */
final class BatchForm {

  private final Entries typed;
  private final Choices choices;
  private final CityPlan plan;

  BatchForm(Entries typed, Choices choices, CityPlan plan) {
    this.typed = typed;
    this.choices = choices;
    this.plan = plan;
  }

  String concern() {
    return typed.oneOf("concern", choices.concerns());
  }

  String site() {
    return typed.oneOf("site", choices.sites());
  }

  List<Integer> advisers() {
    var chosen = typed.someOf("adviser", choices.advisers());
    if (chosen.isEmpty()) {
      typed.wrong("adviser", "draw-staff.wrong_nobody");
    }
    return chosen.stream().map(Integer::valueOf).toList();
  }

  List<Integer> rooms() {
    return typed.someOf("room", choices.rooms()).stream().map(Integer::valueOf).toList();
  }

  /** Nothing when something is wrong with it. */
  Optional<Batch> batch(String concern, String site, Duration length) {
    var time = Spans.minutes(typed);
    var days = days();
    var closes = closes(days);
    if (!typed.isFine() || time.isEmpty()) {
      return Optional.empty();
    }
    var kept =
        Stream.concat(advisers().stream(), rooms().stream())
            .flatMap(one -> days.stream().map(day -> new Kept(one, day, time.get())))
            .toList();
    int places = advisers().size() * days.size() * fitting(time.get(), length);
    return Optional.of(new Batch(concern, site, places, kept, closes));
  }

  private static int fitting(Minutes time, Duration length) {
    return Math.toIntExact((time.until() - time.from()) / length.toMinutes());
  }

  private List<LocalDate> days() {
    var first = typed.dayNotBefore("first_day", plan.day().plusDays(1));
    var last = typed.text("last_day").isEmpty() ? first : typed.dayNotBefore("last_day", first);
    if (last.isAfter(plan.day().plusDays(Availability.HORIZON_DAYS - 1))) {
      typed.wrong("last_day", "draw-staff.wrong_far");
      return List.of(first);
    }
    var days =
        first
            .datesUntil(last.plusDays(1))
            .filter(day ->
                typed.all("weekday").isEmpty() || typed.has("weekday", day.getDayOfWeek().name()))
            .toList();
    if (days.isEmpty()) {
      typed.wrong("weekday", "draw-staff.wrong_no_day");
    }
    return days;
  }

  /** Whoever is drawn must still hear of it. */
  private Instant closes(List<LocalDate> days) {
    var day = typed.dayNotBefore("closes_day", plan.day());
    var first = days.stream().findFirst().orElse(day.plusDays(1));
    if (typed.isFine("closes_day") && !day.isBefore(first)) {
      typed.wrong("closes_day", "draw-staff.wrong_closing");
    }
    return day.atTime(closingTime()).atZone(plan.city().zone()).toInstant();
  }

  private LocalTime closingTime() {
    try {
      return LocalTime.parse(typed.required("closes_time", 5));
    } catch (DateTimeException noTime) {
      typed.wrong("closes_time", "calendar-staff.wrong_time");
      return LocalTime.MIN;
    }
  }
}
