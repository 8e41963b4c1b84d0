package org.lotsenhaus.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.AppointmentChanged.What;
import org.lotsenhaus.appointments.NotExpected.Why;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.live.Live;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.TakeDueTicket;
import org.lotsenhaus.queue.TakeTicket;
import org.lotsenhaus.queue.Ticket;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody is in the house for an appointment: it becomes a number that is due at its time. */
@Service
public class ArriveForAppointment {

  /**
   * @param again whether the code was typed before
   */
  public record Arrival(Ticket ticket, boolean again) {}

  private final Appointments appointments;
  private final TakeDueTicket tickets;
  private final CityPlans plans;
  private final Audit audit;
  private final Live live;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Duration late;

  ArriveForAppointment(
      Appointments appointments,
      TakeDueTicket tickets,
      CityPlans plans,
      Audit audit,
      Live live,
      ApplicationEventPublisher events,
      Clock clock,
      @Value("${lotsenhaus.appointments.late:15m}") Duration late) {
    this.appointments = appointments;
    this.tickets = tickets;
    this.plans = plans;
    this.audit = audit;
    this.live = live;
    this.events = events;
    this.clock = clock;
    this.late = late;
  }

  /**
   * As the house. Typed twice, the code gives the same number.
   *
   * @throws NotExpected says why there is none
   */
  @Transactional
  public Arrival arrive(String code, String site, Channel channel) {
    var found = appointments.byCode(code).orElseThrow(() -> new NotExpected(Why.UNKNOWN, null));
    var appointment = appointments.takeTurn(found.id()).orElseThrow();
    expected(appointment, site);
    var house = plans.current().site(site).orElseThrow();
    var ticket = tickets.take(wish(appointment, channel), house, dueAt(appointment));
    if (appointment.arrivedAt() == null) {
      appointments.arrived(appointment.id(), ticket.id(), clock.instant());
      audit.wrote("noted an arrival for an appointment", "appointment " + appointment.id());
      live.announce(BookAppointment.TOPIC);
      events.publishEvent(new AppointmentChanged(appointment, What.ARRIVED));
    }
    return new Arrival(ticket, appointment.arrivedAt() != null);
  }

  private void expected(Appointment appointment, String site) {
    if (appointment.isCancelled()) {
      throw new NotExpected(Why.CANCELLED, appointment);
    }
    if (!isToday(appointment)) {
      throw new NotExpected(Why.OTHER_DAY, appointment);
    }
    if (appointment.missedAt() != null) {
      throw new NotExpected(Why.MISSED, appointment);
    }
    if (!appointment.wish().site().equals(site)) {
      throw new NotExpected(Why.OTHER_HOUSE, appointment);
    }
  }

  private boolean isToday(Appointment appointment) {
    var zone = plans.current().city().zone();
    var day = appointment.time().start().atZone(zone).toLocalDate();
    return day.equals(clock.instant().atZone(zone).toLocalDate());
  }

  private @Nullable Instant dueAt(Appointment appointment) {
    var start = appointment.time().start();
    return clock.instant().isAfter(start.plus(late)) ? null : start;
  }

  private static TakeTicket.Wish wish(Appointment appointment, Channel channel) {
    var wish = appointment.wish();
    return new TakeTicket.Wish(
        wish.concerns().getFirst(),
        wish.site(),
        wish.language(),
        channel,
        wish.stepFree(),
        false,
        null,
        "appointment " + appointment.id());
  }
}
