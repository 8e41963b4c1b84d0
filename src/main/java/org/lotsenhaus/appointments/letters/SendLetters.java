package org.lotsenhaus.appointments.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.AppointmentAskedFor;
import org.lotsenhaus.appointments.AppointmentChanged;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.messaging.Outbox;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.messaging.Unwritten;
import org.lotsenhaus.messaging.Unwritten.Telling;
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

  private final Outbox outbox;
  private final Places places;
  private final Clock clock;

  SendLetters(Outbox outbox, Places places, Clock clock) {
    this.outbox = outbox;
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
      case CANCELLED -> send(appointment, List.of(now(Occasion.CANCELLED)));
      case ARRIVED -> {}
      case MISSED -> {} // nobody is reproached
    }
  }

  /** Who books twice has forgotten the first time: it is a reminder that helps. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void remind(AppointmentAskedFor asked) {
    send(asked.appointment(), List.of(now(Occasion.REMINDER)));
  }

  private void tellAndRemind(Appointment appointment, Occasion occasion) {
    var today = LocalDate.ofInstant(clock.instant(), places.zone());
    var reminders =
        DAYS_BEFORE.stream()
            .map(days -> places.local(appointment).toLocalDate().minusDays(days))
            .filter(day -> day.isAfter(today))
            .map(day -> new Telling(Occasion.REMINDER.name(), morningOf(day)));
    send(appointment, Stream.concat(Stream.of(now(occasion)), reminders).toList());
  }

  private Telling now(Occasion occasion) {
    return new Telling(occasion.name(), clock.instant());
  }

  private Instant morningOf(LocalDate day) {
    return day.atTime(IN_THE_MORNING).atZone(places.zone()).toInstant();
  }

  /** Those who took a slip of paper have it on paper. */
  private void send(Appointment appointment, List<Telling> tellings) {
    recipient(appointment.contact())
        .map(to -> new Unwritten(appointment.id(), to, WriteMessage.NAME, tellings))
        .ifPresent(outbox::put);
  }

  private static Optional<Recipient> recipient(Contact contact) {
    return Optional.ofNullable(contact.address())
        .map(it -> contact.kind() == Contact.Kind.EMAIL ? Recipient.email(it) : Recipient.sms(it));
  }
}
