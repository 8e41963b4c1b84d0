package org.lotsenhaus.appointments.week;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.appointments.week.WeekView.Asked;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar: of oneself first, of others by choice. */
@RestController
class WeekController {

  private final WeekView view;

  WeekController(WeekView view) {
    this.view = view;
  }

  @GetMapping("/{city}/calendar")
  Page week(
      Frame frame,
      @AuthenticationPrincipal StaffMember reader,
      @RequestParam(required = false) @Nullable String of,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "week") String span) {
    return view.page(frame, reader, new Asked(of, day(day, frame.today()), span.equals("day")));
  }

  /** What is no day is today: links are typed and shortened by people, too. */
  static LocalDate day(String written, LocalDate today) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException noDay) {
      return today;
    }
  }
}
