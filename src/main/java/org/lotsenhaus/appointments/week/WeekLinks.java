package org.lotsenhaus.appointments.week;

import java.time.LocalDate;
import java.util.List;
import org.lotsenhaus.ui.Frame;

/** What stands above a week, and where its buttons lead. */
record WeekLinks(Frame frame, Scope scope, WeekView.Asked asked, LocalDate first) {

  static String path(Frame frame, String of, LocalDate day, boolean oneDay) {
    return frame.to("/calendar?of=" + of + "&day=" + day + (oneDay ? "&span=day" : ""));
  }

  /** "Mo 18.05." */
  static String head(Frame frame, LocalDate day) {
    return frame
        .words()
        .plain(
            "calendar-staff.column_head",
            "weekday",
            frame.words().plain("calendar-staff.short_" + day.getDayOfWeek().getValue()),
            "day",
            "%02d".formatted(day.getDayOfMonth()),
            "month",
            "%02d".formatted(day.getMonthValue()));
  }

  String heading(int days) {
    var words = frame.words();
    if (days == 1) {
      return words.date(first);
    }
    var last = first.plusDays(days - 1L);
    return first.getMonth() == last.getMonth()
        ? words.plain(
            "calendar-staff.week_heading",
            "from",
            first.getDayOfMonth(),
            "until",
            words.dateWithYear(last))
        : words.plain(
            "calendar-staff.week_over_month",
            "from",
            words.dateWithYear(first),
            "until",
            words.dateWithYear(last));
  }

  WeekPage.Ways ways() {
    int step = asked.oneDay() ? 1 : 7;
    return new WeekPage.Ways(
        to(first.minusDays(step), asked.oneDay()),
        to(frame.today(), asked.oneDay()),
        to(first.plusDays(step), asked.oneDay()),
        to(asked.day(), !asked.oneDay()),
        frame.to("/calendar/new"),
        frame.to("/calendar/blocks/new" + (scope.isOne() ? "?of=" + scope.value() : "")));
  }

  private String to(LocalDate day, boolean oneDay) {
    return path(frame, scope.value(), day, oneDay);
  }

  List<WeekPage.Group> groups(List<Scopes.Group> groups) {
    return groups.stream()
        .map(group ->
            new WeekPage.Group(
                group.messageKey(), group.scopes().stream().map(this::link).toList()))
        .toList();
  }

  private WeekPage.Link link(Scope other) {
    return new WeekPage.Link(
        other.label(),
        path(frame, other.value(), asked.day(), asked.oneDay()),
        other.value().equals(scope.value()));
  }
}
