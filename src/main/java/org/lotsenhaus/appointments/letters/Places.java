package org.lotsenhaus.appointments.letters;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.tenancy.CityAddress;
import org.springframework.stereotype.Component;

/** Where and when an appointment is, in the city and on the net. */
@Component
class Places {

  private final CityPlans plans;
  private final CityAddress address;

  Places(CityPlans plans, CityAddress address) {
    this.plans = plans;
    this.address = address;
  }

  ZoneId zone() {
    return plans.current().city().zone();
  }

  LocalDateTime local(Appointment appointment) {
    return LocalDateTime.ofInstant(appointment.time().start(), zone());
  }

  /** As it stands on an envelope. */
  String address(Appointment appointment) {
    var key = appointment.wish().site();
    return plans
        .current()
        .site(key)
        .map(it ->
            "%s, %s, %s %s"
                .formatted(
                    it.name(),
                    it.address().street(),
                    it.address().postcode(),
                    it.address().place()))
        .orElse(key);
  }

  /** Where the appointment can be looked at and changed by whoever has the address. */
  String page(Appointment appointment) {
    return address.of("/appointment/" + appointment.token());
  }

  String booking() {
    return address.of("/booking");
  }
}
