package org.lotsenhaus.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.AppointmentChanged.What;
import org.lotsenhaus.appointments.ChooseTeam.Chosen;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.calendar.Claims;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.live.Live;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Books adviser, room and interpreter for somebody: all of them, or nothing. */
@Service
public class BookAppointment {

  public static final String TOPIC = "appointments";

  /**
   * @param requestKey drawn by the page that asks: sent twice, it gives the same appointment
   */
  public record Details(
      Contact contact, @Nullable String name, Channel channel, String requestKey) {}

  private record Taken(UUID id, TimeSlot time, boolean interpreted) {}

  private final CityPlans plans;
  private final PlanMeeting meetings;
  private final ChooseTeam teams;
  private final Claims claims;
  private final Holds holds;
  private final Appointments appointments;
  private final OncePerContact once;
  private final Audit audit;
  private final Live live;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  BookAppointment(
      CityPlans plans,
      PlanMeeting meetings,
      ChooseTeam teams,
      Claims claims,
      Holds holds,
      Appointments appointments,
      OncePerContact once,
      Audit audit,
      Live live,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.plans = plans;
    this.meetings = meetings;
    this.teams = teams;
    this.claims = claims;
    this.holds = holds;
    this.appointments = appointments;
    this.once = once;
    this.audit = audit;
    this.live = live;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * A hold that is over is looked at again: when its time is still free it is booked all the same.
   * To be called without a transaction.
   *
   * @throws JustTaken when it is not; tells what is near
   * @throws AlreadyBooked when this contact has one
   */
  public Appointment book(Hold hold, Details details) {
    return orAsBefore(
        details,
        () ->
            Objects.requireNonNull(transaction.execute(it -> kept(hold, details)))
                .orElseGet(() -> bookFree(hold.wish(), hold.time().start(), details)));
  }

  private Optional<Appointment> kept(Hold hold, Details details) {
    if (!claims.keep(hold.id())) {
      return Optional.empty();
    }
    holds.forget(hold.id());
    var taken = new Taken(hold.id(), hold.time(), hold.interpreted());
    return Optional.of(bookNew(hold.wish(), taken, details));
  }

  /**
   * Without a hold: at the desk, by a machine, or for somebody who waited. To be called without a
   * transaction.
   *
   * @throws NotBookable when no time could ever fit
   * @throws JustTaken as above
   * @throws AlreadyBooked as above
   */
  public Appointment book(Wish wish, Instant start, Details details) {
    return orAsBefore(details, () -> bookFree(wish, start, details));
  }

  /** A form that is sent twice may be refused what it took itself the first time. */
  private Appointment orAsBefore(Details details, Supplier<Appointment> booking) {
    try {
      return booking.get();
    } catch (JustTaken | DuplicateKeyException refused) {
      return Objects.requireNonNull(transaction.execute(it -> sentBefore(details)))
          .orElseThrow(() -> refused);
    }
  }

  private Optional<Appointment> sentBefore(Details details) {
    return appointments.byRequest(details.requestKey());
  }

  private Appointment bookFree(Wish wish, Instant start, Details details) {
    var meeting = meetings.of(wish);
    return teams.with(
        wish,
        meeting,
        start,
        team ->
            sentBefore(details)
                .orElseGet(() -> bookWith(team, wish, meeting.from(start), details)));
  }

  private Appointment bookWith(Chosen team, Wish wish, TimeSlot time, Details details) {
    var taken = new Taken(UUID.randomUUID(), time, team.interpreted());
    claims.book(taken.id(), team.resources(), time);
    return bookNew(wish, taken, details);
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
        wish.afterDraw(),
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
