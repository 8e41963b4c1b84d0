package org.lotsenhaus.appointments;

import java.time.Clock;
import java.time.Duration;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Where nobody came, the rest of the time becomes free. Any instance may do it. */
@Component
class MissAppointments {

  private static final Duration MERCY = Duration.ofMinutes(15);

  private final Cities cities;
  private final Appointments appointments;
  private final ChangeAppointment change;
  private final SeenByHouse seen;
  private final Clock clock;
  private final Duration late;

  MissAppointments(
      Cities cities,
      Appointments appointments,
      ChangeAppointment change,
      SeenByHouse seen,
      Clock clock,
      @Value("${lotsenhaus.appointments.late:15m}") Duration late) {
    this.cities = cities;
    this.appointments = appointments;
    this.change = change;
    this.seen = seen;
    this.clock = clock;
    this.late = late;
  }

  @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
  void everywhere() {
    cities.all().forEach(city -> Tenant.as(city.id(), this::here));
  }

  void here() {
    var begunBefore = clock.instant().minus(late).minus(MERCY);
    seen.of(() -> appointments.awaitedSince(begunBefore)).forEach(change::miss);
  }
}
