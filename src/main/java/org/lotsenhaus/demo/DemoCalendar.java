package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.appointments.Skills;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.appointments.plan.PlanTimes;
import org.lotsenhaus.appointments.plan.SayAbilities;
import org.lotsenhaus.calendar.Closure;
import org.lotsenhaus.calendar.Minutes;
import org.lotsenhaus.calendar.OpeningRule;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Room;
import org.lotsenhaus.municipality.Validity;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Advisers with hours for appointments, rooms, and a few interpreters without real names. */
@Component
@Profile("demo")
class DemoCalendar {

  private static final int LARGEST_ROOM = 30;
  private static final int URGENT_A_DAY = 2;

  private record Interpreter(String name, boolean sworn, List<String> languages) {}

  private static final List<Interpreter> INTERPRETERS =
      List.of(
          new Interpreter("Dolmetscherin A", true, List.of("ar")),
          new Interpreter("Dolmetscher B", false, List.of("ar", "fa")),
          new Interpreter("Dolmetscherin C", true, List.of("fa")),
          new Interpreter("Dolmetscherin D", true, List.of("uk", "ru")),
          new Interpreter("Dolmetscher E", true, List.of("tr", "bg")),
          new Interpreter("Dolmetscherin F", false, List.of("ro")),
          new Interpreter("Dolmetscherin G", true, List.of("pl", "ru")),
          new Interpreter("Dolmetscher H", true, List.of("ro", "bg")));

  private final DemoStaff staff;
  private final CityPlans plans;
  private final PlanTimes plan;
  private final SayAbilities abilities;
  private final Clock clock;

  DemoCalendar(
      DemoStaff staff, CityPlans plans, PlanTimes plan, SayAbilities abilities, Clock clock) {
    this.staff = staff;
    this.plans = plans;
    this.plan = plan;
    this.abilities = abilities;
    this.clock = clock;
  }

  @Transactional
  public void plan() {
    var advisers =
        staff.all().stream()
            .filter(it -> it.is(Role.DESK))
            .sorted(Comparator.comparing(it -> !hasUrgentConcerns(it)))
            .toList();
    for (int i = 0; i < advisers.size(); i++) {
      adviser(advisers.get(i), i);
    }
    plans.current().city().rooms().stream()
        .filter(it -> it.seats() <= LARGEST_ROOM)
        .forEach(this::room);
    for (int i = 0; i < INTERPRETERS.size(); i++) {
      interpreter(INTERPRETERS.get(i), i);
    }
  }

  private void adviser(StaffMember account, int n) {
    int id =
        plan.takeIn(
            Kind.ADVISER, account.id().toString(), abilities.adviser(account, tags(desk(account))));
    hours(id, n);
    meeting(id, n);
    if (n < URGENT_A_DAY) {
      urgent(id, n);
    }
  }

  private Desk desk(StaffMember account) {
    return plans.current().desks().stream()
        .filter(it -> DemoStaff.login(it).equals(account.login()))
        .findFirst()
        .orElseThrow();
  }

  private boolean hasUrgentConcerns(StaffMember account) {
    return plans.current().servedAt(desk(account)).stream()
        .anyMatch(it -> it.urgentWithinDays() != null);
  }

  private static Set<String> tags(Desk desk) {
    var tags = new TreeSet<String>(Set.of(Skills.site(desk.site())));
    desk.serves().forEach(it -> tags.add(Skills.unit(it)));
    return tags;
  }

  /** Half of the week belongs to the desk; colleagues take turns. Fridays every second week. */
  private void hours(int id, int n) {
    boolean early = n % 2 == 0;
    open(id, DayOfWeek.MONDAY, "08:30", "12:00", 1, null);
    open(id, DayOfWeek.MONDAY, "13:00", "15:30", 1, null);
    open(id, early ? DayOfWeek.TUESDAY : DayOfWeek.WEDNESDAY, "08:30", "12:00", 1, null);
    open(id, DayOfWeek.THURSDAY, "08:30", "12:00", 1, null);
    open(id, DayOfWeek.THURSDAY, "13:00", early ? "17:00" : "16:00", 1, null);
    open(id, DayOfWeek.FRIDAY, "08:30", "11:30", 2, null);
    add(id, OpeningRule.Kind.BREAK, DayOfWeek.THURSDAY, "10:15", "10:30", 1, null);
  }

  private void urgent(int id, int before) {
    for (var day : List.of(DayOfWeek.values()).subList(0, 5)) {
      var first = before == 0;
      open(id, day, first ? "08:00" : "12:00", first ? "08:30" : "12:30", 1, Wish.URGENT);
    }
  }

  private void meeting(int id, int n) {
    if (n % 4 == 1) {
      var day =
          LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)).plusWeeks(n % 3);
      plan.close(
          new Closure(
              UUID.randomUUID(), Resource.tagOf(id), slot(day, "08:30", "12:00"), "Fortbildung"));
    }
  }

  private TimeSlot slot(LocalDate day, String from, String until) {
    return minutes(from, until).on(day, plans.current().city().zone()).getFirst();
  }

  private void room(Room room) {
    int id = plan.takeIn(Kind.ROOM, room.key(), abilities.room(room.key()));
    List.of(DayOfWeek.values())
        .subList(0, 5)
        .forEach(day -> open(id, day, "08:00", "18:00", 1, null));
  }

  private void interpreter(Interpreter one, int n) {
    var languages = new java.util.HashSet<Language>();
    one.languages().forEach(it -> languages.add(new Language(it)));
    int id =
        plan.takeIn(Kind.INTERPRETER, one.name(), SayAbilities.interpreter(languages, one.sworn()));
    var days = List.of(DayOfWeek.values()).subList(0, 5);
    for (int i = 0; i < days.size(); i++) {
      if (i != n % 5) {
        open(
            id,
            days.get(i),
            n % 3 == 0 ? "08:00" : "08:30",
            n % 2 == 0 ? "16:00" : "17:00",
            1,
            null);
      }
    }
  }

  private void open(
      int id, DayOfWeek day, String from, String until, int weeks, @Nullable String share) {
    add(id, OpeningRule.Kind.OPEN, day, from, until, weeks, share);
  }

  private void add(
      int id,
      OpeningRule.Kind kind,
      DayOfWeek day,
      String from,
      String until,
      int weeks,
      @Nullable String share) {
    plan.add(
        new OpeningRule(
            UUID.randomUUID(),
            id,
            kind,
            day,
            minutes(from, until),
            weeks,
            LocalDate.now(clock).plusWeeks(id % 2),
            Validity.ALWAYS,
            share));
  }

  private static Minutes minutes(String from, String until) {
    return new Minutes(minute(from), minute(until));
  }

  private static int minute(String clock) {
    var parts = clock.split(":");
    return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
  }
}
