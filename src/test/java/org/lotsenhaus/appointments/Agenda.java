package org.lotsenhaus.appointments;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.plan.PlanTimes;
import org.lotsenhaus.appointments.plan.SayAbilities;
import org.lotsenhaus.calendar.Closure;
import org.lotsenhaus.calendar.Minutes;
import org.lotsenhaus.calendar.OpeningRule;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.municipality.Validity;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.TimeSlot;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.stereotype.Component;

/** Advisers who have accounts, with their times: every weekday from 9 to 12. */
@Component
public class Agenda {

  private final PlanTimes plan;
  private final SayAbilities abilities;
  private final BookAppointment book;

  Agenda(PlanTimes plan, SayAbilities abilities, BookAppointment book) {
    this.plan = plan;
    this.abilities = abilities;
    this.book = book;
  }

  /** The officer of residence and a room; with the number of the officer. */
  public int officer(TestCity city) {
    room(city, "Raum 1");
    return adviser(city, TestStaff.RESIDENCE_OFFICER);
  }

  public int adviser(TestCity city, String login) {
    return asAdmin(
        city,
        Kind.ADVISER,
        city.member(login).id().toString(),
        () -> abilities.adviser(city.member(login), Set.of(Skills.site(TestPlan.SITE))));
  }

  public int room(TestCity city, String key) {
    return asAdmin(
        city,
        Kind.ROOM,
        key,
        () ->
            Set.of(
                Skills.FOR_APPOINTMENTS,
                Skills.site(TestPlan.SITE),
                Skills.seats(1),
                Skills.seats(2),
                Skills.seats(3)));
  }

  private int asAdmin(
      TestCity city, Kind kind, String key, java.util.function.Supplier<Set<String>> tags) {
    return city.asStaff(
        TestStaff.ADMIN,
        () -> {
          int id = plan.takeIn(kind, key, tags.get());
          List.of(DayOfWeek.values()).subList(0, 5).forEach(day -> plan.add(rule(id, day)));
          return id;
        });
  }

  public void opens(TestCity city, int resource, DayOfWeek day) {
    city.asStaff(
        TestStaff.ADMIN,
        () -> {
          plan.add(rule(resource, day));
          return true;
        });
  }

  private static OpeningRule rule(int id, DayOfWeek day) {
    return new OpeningRule(
        UUID.randomUUID(),
        id,
        OpeningRule.Kind.OPEN,
        day,
        new Minutes(9 * 60, 12 * 60),
        1,
        LocalDate.of(2026, 1, 5),
        Validity.ALWAYS,
        null);
  }

  public UUID absent(TestCity city, int resource, String from, String until) {
    var time = new TimeSlot(at(from), at(until));
    var closure = new Closure(UUID.randomUUID(), Resource.tagOf(resource), time, "Fortbildung");
    city.asStaff(
        TestStaff.ADMIN,
        () -> {
          plan.close(closure);
          return true;
        });
    return closure.id();
  }

  /** An extension, half an hour, in German. */
  public Appointment booked(TestCity city, String at, String name, Contact contact) {
    var wish =
        new Wish(
            List.of(TestCatalogue.EXTENSION), TestPlan.SITE, Language.GERMAN, 1, false, Set.of());
    var details = new Details(contact, name, Channel.PUBLIC, UUID.randomUUID().toString());
    return city.asHouse(() -> book.book(wish, at(at), details));
  }

  public static Instant at(String local) {
    return java.time.LocalDateTime.parse(local).atZone(TestClock.ZONE).toInstant();
  }
}
