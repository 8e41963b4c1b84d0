package org.lotsenhaus.appointments.letters;

import org.lotsenhaus.appointments.Appointment;

/** Why somebody is written to. */
enum Occasion {
  BOOKED,
  MOVED,
  REMINDER,
  CANCELLED;

  /** Of the letter that is printed now. */
  static Occasion of(Appointment appointment) {
    return appointment.isCancelled() ? CANCELLED : BOOKED;
  }
}
