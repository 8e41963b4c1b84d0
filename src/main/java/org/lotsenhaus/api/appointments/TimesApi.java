package org.lotsenhaus.api.appointments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.lotsenhaus.api.appointments.Entries.FirstFree;
import org.lotsenhaus.api.appointments.Entries.FreeDays;
import org.lotsenhaus.api.appointments.Entries.FreeTimes;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.ui.Frame;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/{city}/api/v1/appointments")
@Tag(
    name = "Free times",
    description = "Answered from memory; only a hold or a booking is certain.")
class TimesApi {

  private static final int MOST_DAYS = 62;

  private final FindTimes times;

  TimesApi(FindTimes times) {
    this.times = times;
  }

  @GetMapping("/first")
  @Operation(summary = "The first free time")
  FirstFree first(Frame frame, @ParameterObject WishEntry asked) {
    var wish = asked.in(frame.language());
    var first = times.first(wish).map(this::local).orElse(null);
    return new FirstFree(minutes(wish), first);
  }

  @GetMapping("/days")
  @Operation(summary = "The days with free times, at most 62 at once; until is not part of them")
  FreeDays days(
      Frame frame,
      @ParameterObject WishEntry asked,
      @RequestParam LocalDate from,
      @RequestParam LocalDate until,
      @RequestParam(defaultValue = "ANY") PartOfDay part) {
    var wish = asked.in(frame.language());
    var last = until.isAfter(from.plusDays(MOST_DAYS)) ? from.plusDays(MOST_DAYS) : until;
    return new FreeDays(minutes(wish), times.days(wish, from, last, part));
  }

  @GetMapping("/times")
  @Operation(summary = "The free times of a day")
  FreeTimes times(
      Frame frame,
      @ParameterObject WishEntry asked,
      @RequestParam LocalDate day,
      @RequestParam(defaultValue = "ANY") PartOfDay part) {
    var wish = asked.in(frame.language());
    var free = times.times(wish, day, part).stream().map(this::local).toList();
    return new FreeTimes(minutes(wish), day, free);
  }

  private int minutes(org.lotsenhaus.appointments.Wish wish) {
    return Math.toIntExact(times.length(wish).toMinutes());
  }

  private OffsetDateTime local(Instant instant) {
    return instant.atZone(times.zone()).toOffsetDateTime();
  }
}
