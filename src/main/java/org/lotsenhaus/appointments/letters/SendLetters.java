package org.lotsenhaus.appointments.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.AppointmentAskedFor;
import org.lotsenhaus.appointments.AppointmentChanged;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.messaging.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what has become of their appointment, and reminds them of it. What was to be sent
 * about the old time is withdrawn in the same transaction.
 */
@Component
class SendLetters {

  private static final List<Integer> DAYS_BEFORE = List.of(3, 1);
  private static final LocalTime IN_THE_MORNING = LocalTime.of(9, 0);

  private final Appointments appointments;
  private final Outbox outbox;
  private final WriteMessage write;
  private final Places places;
  private final Clock clock;

  SendLetters(
      Appointments appointments, Outbox outbox, WriteMessage write, Places places, Clock clock) {
    this.appointments = appointments;
    this.outbox = outbox;
    this.write = write;
    this.places = places;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(AppointmentChanged changed) {
    var appointment = changed.appointment();
    if (changed.what().freesTime()) {
      outbox.withdraw(appointment.id());
    }
    switch (changed.what()) {
      case BOOKED -> tellAndRemind(appointment, Occasion.BOOKED);
      case MOVED -> tellAndRemind(appointment, Occasion.MOVED);
      case CANCELLED -> send(asItIsNow(appointment), Occasion.CANCELLED, clock.instant());
      case ARRIVED -> {}
      case MISSED -> {} // nobody is reproached
    }
  }

  /** Who books twice has forgotten the first time: it is a reminder that helps. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void remind(AppointmentAskedFor asked) {
    send(asked.appointment(), Occasion.REMINDER, clock.instant());
  }

  /** The calendar must hear of the cancellation as of something newer. */
  private Appointment asItIsNow(Appointment before) {
    return appointments.byId(before.id()).orElse(before);
  }

  private void tellAndRemind(Appointment appointment, Occasion occasion) {
    send(appointment, occasion, clock.instant());
    var today = LocalDate.ofInstant(clock.instant(), places.zone());
    DAYS_BEFORE.stream()
        .map(days -> places.local(appointment).toLocalDate().minusDays(days))
        .filter(day -> day.isAfter(today))
        .forEach(day -> send(appointment, Occasion.REMINDER, morningOf(day)));
  }

  private Instant morningOf(LocalDate day) {
    return day.atTime(IN_THE_MORNING).atZone(places.zone()).toInstant();
  }

  private void send(Appointment appointment, Occasion occasion, Instant notBefore) {
    write.message(appointment, occasion, notBefore).ifPresent(outbox::put);
  }
}
