package org.lotsenhaus.queue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.live.Announcement;
import org.lotsenhaus.live.Ear;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.waiting.Forecast;
import org.lotsenhaus.waiting.Spread;
import org.lotsenhaus.waiting.WaitEstimate;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The picture of each site, kept for a few seconds: thousands may look while the house is imagined
 * once. A move in the line makes it old at once, but never more often than every 40 milliseconds.
 */
@Component
public class WaitingTimes {

  private static final Duration KEPT = Duration.ofSeconds(10);
  private static final Duration AT_LEAST = Duration.ofMillis(40);

  private static final Duration TELLS = Duration.ofSeconds(30);

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
  private final List<ExpectsPeople> expecting;
  private final SeenByHouse house;
  private final Clock clock;
  private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

  WaitingTimes(
      CityPlans plans,
      Tickets tickets,
      Shifts shifts,
      Experiences experiences,
      List<ExpectsPeople> expecting,
      SeenByHouse house,
      Clock clock,
      Ear ear) {
    this.plans = plans;
    this.tickets = tickets;
    this.shifts = shifts;
    this.experiences = experiences;
    this.expecting = expecting;
    this.house = house;
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
    return kept.compute(key, (k, old) -> old != null && old.good() ? old : madeOrKept(site, old))
        .picture();
  }

  /** While the database is gone, the last picture is better than none; it says of when it is. */
  private Kept madeOrKept(String site, @Nullable Kept old) {
    try {
      return made(site);
    } catch (TransactionException | DataAccessException gone) {
      if (old == null) {
        throw gone;
      }
      return new Kept(old.picture(), System.nanoTime(), false);
    }
  }

  /**
   * What the last picture said for a newcomer, without making a new one. Nothing once nobody has
   * looked for a while: what people wait would be held against a forecast of an emptier house.
   */
  Optional<Spread> lastSimulated(String site, String concern, Language language) {
    return Optional.ofNullable(kept.get(new Key(Tenant.current(), site)))
        .map(Kept::picture)
        .filter(it -> it.at().plus(TELLS).isAfter(clock.instant()))
        .map(it -> it.ofNewcomer(concern, language))
        .flatMap(it ->
            it instanceof Forecast.Range range ? Optional.of(range.simulated()) : Optional.empty());
  }

  private Kept made(String site) {
    var plan = plans.current();
    var picture = house.of(() -> picture(plan, site));
    return new Kept(picture, System.nanoTime(), false);
  }

  private Picture picture(CityPlan plan, String key) {
    var site = plan.site(key).orElseThrow();
    var house =
        new HouseNow(
            plan,
            site,
            clock.instant(),
            tickets.present(key),
            shifts.open(key),
            tickets.lastEnds(key),
            shifts.wentHome(key, tickets.today().atStartOfDay(plan.city().zone()).toInstant()),
            experiences.today(key, tickets.today()),
            expecting.stream().flatMap(it -> it.at(key, clock.instant()).stream()).toList());
    var estimate = new WaitEstimate(experiences.of(plan, site), Line.rules(plan));
    return new Picture(
        house.now(),
        house.present(),
        house.shifts(),
        estimate.at(house.house(), house.newcomers()));
  }
}
