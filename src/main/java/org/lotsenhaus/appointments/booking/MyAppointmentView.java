package org.lotsenhaus.appointments.booking;

import java.time.Clock;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.booking.MyAppointmentPage.State;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.NotHere;
import org.lotsenhaus.ui.PublicAddress;
import org.lotsenhaus.ui.Qr;
import org.springframework.stereotype.Component;

/** Finds an appointment by its link and says what became of it. */
@Component
class MyAppointmentView {

  private final Appointments appointments;
  private final FactsView facts;
  private final PublicAddress address;
  private final SeenByHouse seen;
  private final Clock clock;

  MyAppointmentView(
      Appointments appointments,
      FactsView facts,
      PublicAddress address,
      SeenByHouse seen,
      Clock clock) {
    this.appointments = appointments;
    this.facts = facts;
    this.address = address;
    this.seen = seen;
    this.clock = clock;
  }

  Appointment find(String token) {
    return seen.of(() -> appointments.byToken(token))
        .orElseThrow(() -> new NotHere("booking.no_such_appointment"));
  }

  static String path(Frame frame, Appointment it) {
    return frame.to("/appointment/" + it.token());
  }

  MyAppointmentPage of(Frame frame, Appointment it) {
    var path = path(frame, it);
    return new MyAppointmentPage(
        frame,
        path,
        state(it),
        facts.of(frame, it.wish(), it.time(), it.interpreted()),
        it.codeInTwo(),
        Qr.of(address.of(path)),
        facts.documents(frame, it.wish()));
  }

  private State state(Appointment it) {
    if (it.isCancelled()) {
      return State.CANCELLED;
    }
    if (it.arrivedAt() != null) {
      return State.ARRIVED;
    }
    if (it.missedAt() != null) {
      return State.MISSED;
    }
    return it.time().end().isAfter(clock.instant()) ? State.BOOKED : State.PAST;
  }
}
