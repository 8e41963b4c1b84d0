package org.lotsenhaus.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lotsenhaus.tenancy.Question;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Where nobody came, the rest of the time becomes free. Any instance may do it. */
@Component
class MissAppointments {

  private static final Duration MERCY = Duration.ofMinutes(15);

  private static final String AWAITED =
      """
      exists (
        select from appointment
        where starts_at < $1 and starts_at > $1 - interval '1 day' and cancelled_at is null
          and arrived_at is null and missed_at is null)
      """;

  private final RoundOfCities round;
  private final Appointments appointments;
  private final ChangeAppointment change;
  private final SeenByHouse seen;
  private final Clock clock;
  private final Duration late;

  MissAppointments(
      RoundOfCities round,
      Appointments appointments,
      ChangeAppointment change,
      SeenByHouse seen,
      Clock clock,
      @Value("${lotsenhaus.appointments.late:15m}") Duration late) {
    this.round = round;
    this.appointments = appointments;
    this.change = change;
    this.seen = seen;
    this.clock = clock;
    this.late = late;
  }

  @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
  void everywhere() {
    round.visitWhere("who did not come", new Question(AWAITED, begunBefore()), city -> here());
  }

  void here() {
    seen.of(() -> appointments.awaitedSince(begunBefore())).forEach(change::miss);
  }

  private Instant begunBefore() {
    return clock.instant().minus(late).minus(MERCY);
  }
}
