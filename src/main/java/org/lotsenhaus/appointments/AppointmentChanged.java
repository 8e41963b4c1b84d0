package org.lotsenhaus.appointments;

/**
 * Something happened to an appointment. Heard in the same transaction: letters and webhooks stand
 * or fall with it.
 */
public record AppointmentChanged(Appointment appointment, What what) {

  public enum What {
    BOOKED,
    MOVED,
    CANCELLED,
    MISSED
  }
}
