package org.lotsenhaus.appointments.week;

import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.appointments.plan.ResourceNames;
import org.lotsenhaus.appointments.week.Slot.Kind;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a day or a week together. Whoever sees names in it is in the log. */
@Component
class WeekView {

  private static final int USUAL_FIRST = 8;
  private static final int USUAL_LAST = 17;
  private static final int WORKDAYS = 5;
  private static final int WEEK = 7;

  record Asked(@Nullable String of, LocalDate day, boolean oneDay) {}

  private final Scopes scopes;
  private final GatherFacts gather;
  private final ResourceNames names;
  private final CityPlans plans;
  private final Audit audit;

  WeekView(Scopes scopes, GatherFacts gather, ResourceNames names, CityPlans plans, Audit audit) {
    this.scopes = scopes;
    this.gather = gather;
    this.names = names;
    this.plans = plans;
    this.audit = audit;
  }

  @Transactional
  public WeekPage page(Frame frame, StaffMember reader, Asked asked) {
    var groups = scopes.groups(frame.language());
    var scope = Scopes.chosen(groups, asked.of(), reader).orElse(new Scope("", "", List.of()));
    var first = asked.oneDay() ? asked.day() : monday(asked.day());
    var facts = gather.of(scope.resources(), first, asked.oneDay() ? 1 : WEEK, zone());
    var dates = asked.oneDay() ? List.of(first) : week(scope, first, facts);
    var hours = hours(facts, scope);
    var columns = columns(frame, scope, asked.oneDay(), dates, hours, facts);
    var overview =
        scope.isOne() || asked.oneDay() ? null : overview(frame, scope, dates, hours, facts);
    note(scope, first, facts);
    var links = new WeekLinks(frame, scope, asked, first);
    return new WeekPage(
        frame,
        links.heading(dates.size()),
        scope.label(),
        asked.oneDay(),
        links.ways(),
        links.groups(groups),
        hours,
        columns,
        overview,
        overview == null ? counts(frame, columns) : nothing -> {});
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** To Friday; further only when something is on the weekend. */
  private List<LocalDate> week(Scope scope, LocalDate monday, Facts facts) {
    int days = WEEK;
    while (days > WORKDAYS && facts.isEmpty(scope.resources(), monday.plusDays(days - 1), zone())) {
      days--;
    }
    return monday.datesUntil(monday.plusDays(days)).toList();
  }

  private ZoneId zone() {
    return plans.current().city().zone();
  }

  /** The usual hours, and more of them when somebody is there earlier or later. */
  private WeekPage.Hours hours(Facts facts, Scope scope) {
    int first = USUAL_FIRST;
    int last = USUAL_LAST;
    for (var one : scope.resources()) {
      for (var open : facts.open().getOrDefault(one.id(), List.of())) {
        var from = open.time().start().atZone(zone());
        var until = open.time().end().atZone(zone());
        first = Math.min(first, from.getHour());
        last =
            until.toLocalDate().equals(from.toLocalDate())
                ? Math.max(last, until.getHour() + (until.getMinute() > 0 ? 1 : 0))
                : 24;
      }
    }
    return new WeekPage.Hours(first, last);
  }

  private List<Column> columns(
      Frame frame,
      Scope scope,
      boolean oneDay,
      List<LocalDate> dates,
      WeekPage.Hours hours,
      Facts facts) {
    var draw = new DrawDay(frame, facts, new SlotWords(plans.current(), frame.words()));
    var columns = new ArrayList<Column>();
    if (oneDay) {
      var day = new Day(dates.getFirst(), zone(), hours.first(), hours.last());
      var named = named(scope);
      scope
          .resources()
          .forEach(it ->
              columns.add(
                  new Column(named.getOrDefault(it.id(), it.key()), false, draw.of(it, day))));
    } else if (scope.isOne() && !scope.resources().isEmpty()) {
      for (var date : dates) {
        var day = new Day(date, zone(), hours.first(), hours.last());
        columns.add(
            new Column(
                WeekLinks.head(frame, date),
                date.equals(frame.today()),
                draw.of(scope.resources().getFirst(), day)));
      }
    }
    return columns;
  }

  private Map<Integer, String> named(Scope scope) {
    return names.of(scope.resources());
  }

  private WeekPage.Overview overview(
      Frame frame, Scope scope, List<LocalDate> days, WeekPage.Hours hours, Facts facts) {
    var draw = new DrawDay(frame, facts, new SlotWords(plans.current(), frame.words()));
    var named = named(scope);
    var rows =
        scope.resources().stream()
            .map(one ->
                new WeekPage.Row(
                    named.getOrDefault(one.id(), one.key()),
                    WeekLinks.path(frame, String.valueOf(one.id()), days.getFirst(), false),
                    days.stream()
                        .map(it -> new Day(it, zone(), hours.first(), hours.last()))
                        .map(it -> cell(frame, one, it, draw))
                        .toList()))
            .toList();
    return new WeekPage.Overview(days.stream().map(it -> WeekLinks.head(frame, it)).toList(), rows);
  }

  private static WeekPage.Cell cell(Frame frame, Resource one, Day day, DrawDay draw) {
    var column = new Column("", false, draw.of(one, day));
    long free = column.count(Kind.FREE);
    var any = column.slots().stream().anyMatch(it -> it.kind() != Kind.SHUT);
    return new WeekPage.Cell(
        any ? counts(frame, List.of(column)) : frame.words().say("calendar-staff.closed"),
        WeekLinks.path(frame, String.valueOf(one.id()), day.date(), true),
        free == 0);
  }

  private static Content counts(Frame frame, List<Column> columns) {
    long booked =
        columns.stream().mapToLong(it -> it.count(Kind.BOOKED, Kind.URGENT, Kind.BUSY)).sum();
    long free = columns.stream().mapToLong(it -> it.count(Kind.FREE)).sum();
    return frame.words().say("calendar-staff.counts", "booked", booked, "free", free);
  }

  private void note(Scope scope, LocalDate first, Facts facts) {
    var taken = facts.claims().stream().map(it -> it.holder()).toList();
    if (facts.appointments().keySet().stream().anyMatch(taken::contains)) {
      audit.read("read_calendar", "calendar " + scope.value(), first.toString());
    }
  }
}
