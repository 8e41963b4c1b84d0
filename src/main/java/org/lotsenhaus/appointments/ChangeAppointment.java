package org.lotsenhaus.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.lotsenhaus.appointments.AppointmentChanged.What;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.calendar.Claims;
import org.lotsenhaus.live.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another time, or none: by the person with the link, or by staff. */
@Service
public class ChangeAppointment {

  private static final int NEAR = 6;

  private final PlanMeeting meetings;
  private final ChooseTeam teams;
  private final FindTimes times;
  private final Claims claims;
  private final Appointments appointments;
  private final OncePerContact once;
  private final Audit audit;
  private final Live live;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChangeAppointment(
      PlanMeeting meetings,
      ChooseTeam teams,
      FindTimes times,
      Claims claims,
      Appointments appointments,
      OncePerContact once,
      Audit audit,
      Live live,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.teams = teams;
    this.times = times;
    this.claims = claims;
    this.appointments = appointments;
    this.once = once;
    this.audit = audit;
    this.live = live;
    this.events = events;
    this.clock = clock;
  }

  /** Its time is free at once. Cancelled twice is cancelled once. */
  @Transactional
  public Appointment cancel(UUID id) {
    var appointment = appointments.takeTurn(id).orElseThrow();
    if (appointment.isActive()) {
      appointments.cancel(id, clock.instant());
      end(appointment, What.CANCELLED, "cancelled an appointment");
    }
    return appointments.byId(id).orElseThrow();
  }

  private void end(Appointment appointment, What what, String said) {
    claims.releaseFrom(appointment.id(), clock.instant());
    once.free(appointment.id());
    tell(appointment, what, said);
  }

  /** Nobody came: the rest of the time is free. */
  @Transactional
  public void miss(UUID id) {
    var appointment = appointments.takeTurn(id).orElseThrow();
    if (appointment.isActive()) {
      appointments.missed(id, clock.instant());
      end(appointment, What.MISSED, "noted that nobody came to an appointment");
    }
  }

  /**
   * The old time stays until the new one is certain: both happen, or neither.
   *
   * @throws JustTaken when the new time is gone
   * @throws Over when there is nothing left to move
   */
  @Transactional
  public Appointment move(UUID id, Instant start, String site) {
    var old = appointments.takeTurn(id).filter(Appointment::isActive).orElseThrow(Over::new);
    var wish = old.wish().at(site);
    var meeting = meetings.of(wish);
    var time = meeting.from(start);
    claims.release(id);
    var chosen =
        java.util.Optional.of(start)
            .filter(it -> it.isAfter(clock.instant()))
            .flatMap(it -> teams.take(meeting, it, some -> claims.book(id, some, time)))
            .orElseThrow(() -> new JustTaken(start, times.near(wish, start, NEAR)));
    var moved = old.at(time, wish, chosen.interpreted());
    appointments.move(moved);
    tell(moved, What.MOVED, "moved an appointment");
    return moved;
  }

  private void tell(Appointment appointment, What what, String said) {
    audit.wrote(said, "appointment " + appointment.id());
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
