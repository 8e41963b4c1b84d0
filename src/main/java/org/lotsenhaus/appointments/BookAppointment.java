package org.lotsenhaus.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.AppointmentChanged.What;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.calendar.Claims;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.live.Live;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books adviser, room and interpreter for somebody: all of them, or nothing. */
@Service
public class BookAppointment {

  public static final String TOPIC = "appointments";
  private static final int NEAR = 6;

  /**
   * @param requestKey drawn by the page that asks: sent twice, it gives the same appointment
   */
  public record Details(
      Contact contact, @Nullable String name, Channel channel, String requestKey) {}

  private record Taken(UUID id, TimeSlot time, boolean interpreted) {}

  private final CityPlans plans;
  private final PlanMeeting meetings;
  private final ChooseTeam teams;
  private final FindTimes times;
  private final Claims claims;
  private final Holds holds;
  private final Appointments appointments;
  private final OncePerContact once;
  private final Audit audit;
  private final Live live;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BookAppointment(
      CityPlans plans,
      PlanMeeting meetings,
      ChooseTeam teams,
      FindTimes times,
      Claims claims,
      Holds holds,
      Appointments appointments,
      OncePerContact once,
      Audit audit,
      Live live,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.meetings = meetings;
    this.teams = teams;
    this.times = times;
    this.claims = claims;
    this.holds = holds;
    this.appointments = appointments;
    this.once = once;
    this.audit = audit;
    this.live = live;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A hold that is over is looked at again: when its time is still free it is booked all the same.
   *
   * @throws JustTaken when it is not; tells what is near
   * @throws AlreadyBooked when this contact has one
   */
  @Transactional
  public Appointment book(Hold hold, Details details) {
    return appointments
        .byRequest(details.requestKey())
        .orElseGet(() -> bookNew(hold.wish(), kept(hold), details));
  }

  private Taken kept(Hold hold) {
    var taken =
        claims.keep(hold.id())
            ? new Taken(hold.id(), hold.time(), hold.interpreted())
            : taken(hold.wish(), hold.time().start());
    holds.forget(hold.id());
    return taken;
  }

  /**
   * Without a hold: at the desk, by a machine, or for somebody who waited.
   *
   * @throws NotBookable when no time could ever fit
   * @throws JustTaken as above
   * @throws AlreadyBooked as above
   */
  @Transactional
  public Appointment book(Wish wish, Instant start, Details details) {
    return appointments
        .byRequest(details.requestKey())
        .orElseGet(() -> bookNew(wish, taken(wish, start), details));
  }

  private Taken taken(Wish wish, Instant start) {
    var meeting = meetings.of(wish);
    var time = meeting.from(start);
    var id = UUID.randomUUID();
    return Optional.of(start)
        .filter(it -> it.isAfter(clock.instant()))
        .flatMap(it -> teams.take(meeting, it, some -> claims.book(id, some, time)))
        .map(chosen -> new Taken(id, time, chosen.interpreted()))
        .orElseThrow(() -> new JustTaken(start, times.near(wish, start, NEAR)));
  }

  private Appointment bookNew(Wish wish, Taken taken, Details details) {
    var appointment = appointment(wish, taken, details);
    appointments.insert(appointment, details.requestKey());
    once.take(details.contact(), wish, appointment.id());
    audit.wrote("booked an appointment", "appointment " + appointment.id());
    live.announce(TOPIC);
    events.publishEvent(new AppointmentChanged(appointment, What.BOOKED));
    return appointment;
  }

  private Appointment appointment(Wish wish, Taken taken, Details details) {
    var plan = plans.current();
    var unit = plan.concern(wish.concerns().getFirst()).orElseThrow().unit();
    return new Appointment(
        taken.id(),
        Tokens.unguessable(),
        Tokens.code(),
        wish,
        unit,
        plan.city().compartmentOf(unit).orElseThrow(),
        taken.time(),
        taken.interpreted(),
        details.contact(),
        details.name(),
        details.channel(),
        0,
        clock.instant(),
        null,
        null,
        null);
  }
}
