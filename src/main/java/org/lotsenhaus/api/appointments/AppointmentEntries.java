package org.lotsenhaus.api.appointments;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.lotsenhaus.api.appointments.Entries.Addresses;
import org.lotsenhaus.api.appointments.Entries.AppointmentEntry;
import org.lotsenhaus.api.appointments.Entries.HoldEntry;
import org.lotsenhaus.api.appointments.Entries.State;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.Hold;
import org.lotsenhaus.ui.Frame;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Appointments and holds as they are told. */
@Component
class AppointmentEntries {

  private final FindTimes times;
  private final String fixedAddress;

  AppointmentEntries(FindTimes times, @Value("${lotsenhaus.public-address:}") String fixedAddress) {
    this.times = times;
    this.fixedAddress = fixedAddress.replaceFirst("/$", "");
  }

  HoldEntry of(Hold hold) {
    return new HoldEntry(
        hold.token(),
        local(hold.time().start()),
        local(hold.time().end()),
        hold.interpreted(),
        local(hold.until()));
  }

  AppointmentEntry of(Appointment it, Frame frame) {
    return new AppointmentEntry(
        it.token(),
        it.code(),
        state(it),
        it.wish().concerns(),
        it.wish().site(),
        it.wish().language().tag(),
        it.interpreted(),
        it.wish().people(),
        local(it.time().start()),
        local(it.time().end()),
        it.version(),
        new Addresses(
            to(frame, "/api/v1/appointments/" + it.token()),
            to(frame, "/appointment/" + it.token())));
  }

  private static State state(Appointment it) {
    if (it.isCancelled()) {
      return State.CANCELLED;
    }
    if (it.arrivedAt() != null) {
      return State.ARRIVED;
    }
    return it.missedAt() != null ? State.MISSED : State.BOOKED;
  }

  private OffsetDateTime local(Instant instant) {
    return instant.atZone(times.zone()).toOffsetDateTime();
  }

  /** Complete, since whoever reads it stands on another site. */
  private String to(Frame frame, String place) {
    var base =
        fixedAddress.isEmpty()
            ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
            : fixedAddress;
    return base + frame.to(place);
  }
}
