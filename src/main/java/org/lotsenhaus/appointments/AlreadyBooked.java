package org.lotsenhaus.appointments;

/**
 * This contact has an appointment for this already. Who asks is not told which: the contact may be
 * somebody else's. A message with the link goes to the contact itself.
 */
public class AlreadyBooked extends RuntimeException {

  AlreadyBooked() {
    super("already booked");
  }
}
