package org.lotsenhaus.appointments;

/**
 * Something happened to an appointment. Heard in the same transaction: letters and events stand or
 * fall with it.
 */
public record AppointmentChanged(Appointment appointment, What what) {

  public enum What {
    BOOKED,
    MOVED,
    CANCELLED,
    MISSED,
    ARRIVED;

    /** Others may want the time, and nothing more is to be said about the old one. */
    public boolean freesTime() {
      return this == MOVED || this == CANCELLED || this == MISSED;
    }
  }
}
