package org.lotsenhaus.appointments.draw;

/** This contact takes part already, or has an appointment for the same. */
class AlreadyEntered extends RuntimeException {

  AlreadyEntered() {
    super("already entered");
  }
}
