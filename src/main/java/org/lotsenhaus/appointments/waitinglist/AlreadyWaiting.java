package org.lotsenhaus.appointments.waitinglist;

/**
 * This contact waits for this already, or has an appointment. Who asks is not told more: the
 * contact may be somebody else's.
 */
class AlreadyWaiting extends RuntimeException {

  AlreadyWaiting() {
    super("already waiting");
  }
}
