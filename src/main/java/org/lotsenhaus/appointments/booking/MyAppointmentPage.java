package org.lotsenhaus.appointments.booking;

import java.util.List;
import org.lotsenhaus.appointments.booking.CheckPage.Facts;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Qr;

/** The page behind the unguessable link: looking at it changes nothing. */
public record MyAppointmentPage(
    Frame frame, String path, State state, Facts facts, String code, Qr qr, List<String> documents)
    implements Page {

  public enum State {
    BOOKED,
    CANCELLED,
    ARRIVED,
    MISSED,
    PAST
  }

  public boolean isBooked() {
    return state == State.BOOKED;
  }

  public String headline() {
    return switch (state) {
      case BOOKED -> "booking.booked";
      case CANCELLED -> "phrases.appointment_cancelled";
      case ARRIVED -> "booking.arrived";
      case MISSED -> "booking.missed";
      case PAST -> "booking.past";
    };
  }

  public String icon() {
    return switch (state) {
      case BOOKED, ARRIVED -> "check";
      case CANCELLED -> "cross";
      case MISSED, PAST -> "clock";
    };
  }
}
