package org.lotsenhaus.appointments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.queue.ExpectsPeople;
import org.lotsenhaus.queue.ExpectsPeople.Guest;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells the line who will come today, so that nobody who comes without an appointment is promised a
 * desk that is somebody else's by then. How many really come is learned from the last weeks.
 */
@Component
class ExpectAppointments implements ExpectsPeople {

  private static final Duration AHEAD = Duration.ofHours(8);
  private static final Duration LEARNED = Duration.ofDays(42);

  private record Key(TenantId tenant, LocalDate day) {}

  private final Appointments appointments;
  private final CityPlans plans;
  private final Duration late;
  private final Map<Key, Double> kept = new ConcurrentHashMap<>();

  ExpectAppointments(
      Appointments appointments,
      CityPlans plans,
      @Value("${lotsenhaus.appointments.late:15m}") Duration late) {
    this.appointments = appointments;
    this.plans = plans;
    this.late = late;
  }

  @Override
  public List<Guest> at(String site, Instant now) {
    var kept = kept(now);
    return appointments.awaited(site, new TimeSlot(now.minus(late), now.plus(AHEAD))).stream()
        .map(it -> guest(it, kept * mayStillCome(it, now)))
        .toList();
  }

  private double kept(Instant now) {
    var key = new Key(Tenant.current(), plans.current().day());
    return kept.computeIfAbsent(
        key,
        k -> {
          kept.keySet().removeIf(old -> old.day().isBefore(key.day()));
          return appointments.shareKept(new TimeSlot(now.minus(LEARNED), now.minus(late)));
        });
  }

  private static Guest guest(Appointment it, double comes) {
    var wish = it.wish();
    return new Guest(
        "appointment " + it.id(),
        wish.concerns().getFirst(),
        wish.language(),
        it.time().start(),
        comes);
  }

  /** The later it gets, the less. */
  private double mayStillCome(Appointment it, Instant now) {
    var since = Duration.between(it.time().start(), now);
    return since.isNegative() ? 1 : 1 - since.toMillis() / (double) Math.max(1, late.toMillis());
  }
}
