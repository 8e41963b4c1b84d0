package org.lotsenhaus.appointments.booking;

import java.util.Collections;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.AppointmentAskedFor;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.Wish;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has an appointment and books again gets its link, by the way that only they can read. */
@Service
class TellAgain {

  private final Appointments appointments;
  private final ApplicationEventPublisher events;

  TellAgain(Appointments appointments, ApplicationEventPublisher events) {
    this.appointments = appointments;
    this.events = events;
  }

  @Transactional
  void of(Contact contact, Wish wish) {
    appointments.ofContact(contact).stream()
        .filter(Appointment::isActive)
        .filter(it -> !Collections.disjoint(it.wish().concerns(), wish.concerns()))
        .forEach(it -> events.publishEvent(new AppointmentAskedFor(it)));
  }
}
