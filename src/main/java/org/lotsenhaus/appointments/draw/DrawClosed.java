package org.lotsenhaus.appointments.draw;

/** The time to take part is over. */
class DrawClosed extends RuntimeException {

  DrawClosed() {
    super("draw closed");
  }
}
