package org.lotsenhaus.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.live.Announcement;
import org.lotsenhaus.live.Ear;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.waiting.DeskState;
import org.lotsenhaus.waiting.Forecast;
import org.lotsenhaus.waiting.House;
import org.lotsenhaus.waiting.Newcomer;
import org.lotsenhaus.waiting.Spread;
import org.lotsenhaus.waiting.WaitEstimate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The picture of each site, kept for a few seconds: thousands may look while the house is imagined
 * once. A move in the line makes it old at once, but never more often than every half second.
 */
@Component
public class WaitingTimes {

  private static final Duration KEPT = Duration.ofSeconds(10);
  private static final Duration AT_LEAST = Duration.ofMillis(500);

  private record Key(TenantId tenant, String site) {}

  private record Kept(Picture picture, long madeNanos, boolean outdated) {
    boolean good() {
      var age = Duration.ofNanos(System.nanoTime() - madeNanos);
      return age.compareTo(outdated ? AT_LEAST : KEPT) < 0;
    }
  }

  private final CityPlans plans;
  private final Tickets tickets;
  private final Shifts shifts;
  private final Experiences experiences;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

  WaitingTimes(
      CityPlans plans,
      Tickets tickets,
      Shifts shifts,
      Experiences experiences,
      TransactionTemplate transaction,
      Clock clock,
      Ear ear) {
    this.plans = plans;
    this.tickets = tickets;
    this.shifts = shifts;
    this.experiences = experiences;
    this.transaction = transaction;
    this.clock = clock;
    ear.listenToAll(this::moved);
  }

  private void moved(Announcement announcement) {
    if (announcement.topic().startsWith("line:")) {
      var key = new Key(announcement.tenant(), announcement.topic().substring("line:".length()));
      kept.computeIfPresent(key, (k, it) -> new Kept(it.picture(), it.madeNanos(), true));
    }
  }

  public Picture at(String site) {
    var key = new Key(Tenant.current(), site);
    var known = kept.get(key);
    if (known != null && known.good()) {
      return known.picture();
    }
    return kept.compute(key, (k, old) -> old != null && old.good() ? old : made(site)).picture();
  }

  /** What the last picture said for a newcomer, without making a new one. */
  Optional<Spread> lastSimulated(String site, String concern) {
    return Optional.ofNullable(kept.get(new Key(Tenant.current(), site)))
        .map(it -> it.picture().ofNewcomer(concern))
        .flatMap(it -> it instanceof Forecast.Range range ? Optional.of(range.simulated()) : Optional.empty());
  }

  private Kept made(String site) {
    var plan = plans.current();
    var picture =
        Tenant.asHouse(() -> transaction.execute(status -> picture(plan, site)));
    return new Kept(picture, System.nanoTime(), false);
  }

  private Picture picture(CityPlan plan, String key) {
    var site = plan.site(key).orElseThrow();
    var now = clock.instant();
    var present = tickets.present(key);
    var atWork = shifts.open(key);
    var house =
        new House(
            now,
            present.stream()
                .filter(it -> it.state() == TicketState.WAITING)
                .map(Ticket::inLine)
                .toList(),
            plan.desks(site).stream().map(desk -> desk(plan, desk, atWork, present, now)).toList());
    var estimate = new WaitEstimate(experiences.of(plan, site), Line.rules(plan));
    return new Picture(now, present, atWork, estimate.at(house, newcomers(plan, site)));
  }

  private static List<Newcomer> newcomers(CityPlan plan, Site site) {
    return plan.concerns().stream()
        .filter(Concern::walkIn)
        .filter(concern -> !plan.desksFor(concern, site).isEmpty())
        .map(concern -> new Newcomer(concern.key(), Language.GERMAN))
        .toList();
  }

  private static org.lotsenhaus.waiting.Desk desk(
      CityPlan plan, Desk desk, List<Shift> atWork, List<Ticket> present, Instant now) {
    var shift = atWork.stream().filter(it -> it.desk().equals(desk.key())).findFirst();
    var skills =
        new org.lotsenhaus.waiting.DeskSkills(
            Doors.servedAt(plan, desk.key()),
            shift.map(Shift::languages).orElse(java.util.Set.of(Language.GERMAN)));
    var ticket =
        present.stream()
            .filter(it -> it.state().atDesk() && desk.key().equals(it.desk()))
            .findFirst();
    return new org.lotsenhaus.waiting.Desk(
        desk.key(), skills, state(shift.orElse(null), ticket.orElse(null), now));
  }

  private static DeskState state(
      @Nullable Shift shift, @Nullable Ticket ticket, Instant now) {
    if (shift == null) {
      return new DeskState.Closed(null);
    }
    if (ticket != null) {
      var since = ticket.calledAt() == null ? now : ticket.calledAt();
      return new DeskState.Talking(ticket.servedAs(), since);
    }
    return shift.paused()
        ? new DeskState.Paused(java.util.Objects.requireNonNull(shift.pausedAt()), shift.backAt())
        : new DeskState.Free(shift.openedAt());
  }
}
