package org.lotsenhaus.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.lotsenhaus.appointments.AppointmentChanged.What;
import org.lotsenhaus.appointments.ChooseTeam.Chosen;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.calendar.Claims;
import org.lotsenhaus.live.Live;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Another time, or none: by the person with the link, or by staff. */
@Service
public class ChangeAppointment {

  private final WishToMove wishToMove;
  private final PlanMeeting meetings;
  private final ChooseTeam teams;
  private final Claims claims;
  private final Appointments appointments;
  private final OncePerContact once;
  private final Audit audit;
  private final Live live;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ChangeAppointment(
      WishToMove wishToMove,
      PlanMeeting meetings,
      ChooseTeam teams,
      Claims claims,
      Appointments appointments,
      OncePerContact once,
      Audit audit,
      Live live,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.wishToMove = wishToMove;
    this.meetings = meetings;
    this.teams = teams;
    this.claims = claims;
    this.appointments = appointments;
    this.once = once;
    this.audit = audit;
    this.live = live;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Its time is free at once. Cancelled twice is cancelled once. */
  @Transactional
  public Appointment cancel(UUID id) {
    var appointment = appointments.takeTurn(id).orElseThrow();
    if (appointment.isActive()) {
      appointments.cancel(id, clock.instant());
      audit.wrote("cancelled an appointment", subject(id));
      end(appointment, What.CANCELLED);
    }
    return appointments.byId(id).orElseThrow();
  }

  private void end(Appointment appointment, What what) {
    claims.releaseFrom(appointment.id(), clock.instant());
    once.free(appointment.id());
    tell(appointment, what);
  }

  /** Nobody came: the rest of the time is free. */
  @Transactional
  public void miss(UUID id) {
    var appointment = appointments.takeTurn(id).orElseThrow();
    if (appointment.isActive()) {
      appointments.missed(id, clock.instant());
      audit.wrote("noted that nobody came", subject(id));
      end(appointment, What.MISSED);
    }
  }

  /**
   * The old time stays until the new one is certain: both happen, or neither. To be called without
   * a transaction.
   *
   * @throws JustTaken when the new time is gone
   * @throws Over when there is nothing left to move
   */
  public Appointment move(UUID id, Instant start, String site) {
    var now = active(id);
    var wish = wishToMove.of(now).at(site);
    if (wish.isOldTime(start)) {
      return now;
    }
    var meeting = meetings.of(wish);
    return teams.with(wish, meeting, start, team -> move(id, wish, meeting.from(start), team));
  }

  private Appointment active(UUID id) {
    return Objects.requireNonNull(transaction.execute(it -> appointments.byId(id)))
        .filter(Appointment::isActive)
        .orElseThrow(Over::new);
  }

  private Appointment move(UUID id, Wish wish, TimeSlot time, Chosen team) {
    var old = appointments.takeTurn(id).filter(Appointment::isActive).orElseThrow(Over::new);
    claims.release(id);
    claims.book(id, team.resources(), time);
    var moved = old.at(time, wish.insteadOf(null), team.interpreted());
    appointments.move(moved);
    audit.wrote("moved an appointment", subject(id));
    tell(moved, What.MOVED);
    return moved;
  }

  private static String subject(UUID id) {
    return "appointment " + id;
  }

  private void tell(Appointment appointment, What what) {
    live.announce(BookAppointment.TOPIC);
    events.publishEvent(new AppointmentChanged(appointment, what));
  }

  /** It was cancelled, or the person has come. */
  public static final class Over extends RuntimeException {
    Over() {
      super("nothing left to move");
    }
  }
}
