package org.lotsenhaus.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.calendar.Need.Part;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.shared.TimeSlot;
import org.lotsenhaus.tenancy.Question;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Who is free when, answered from memory. It is a hint that is fresh within moments; who wants the
 * time {@linkplain Claims claims} it, and the database decides. Looks {@link #HORIZON_DAYS} days
 * ahead; what begins this very moment is past.
 */
@Service
public class Availability implements CalendarNews.Reader {

  public static final int HORIZON_DAYS = 120;
  static final Duration KEPT_UNASKED = Duration.ofHours(1);

  private final LoadTimes load;
  private final Claims claims;
  private final RoundOfCities round;
  private final Clock clock;
  private static final int EVERYTHING = -1;
  private final Map<TenantId, Known> known = new ConcurrentHashMap<>();
  private final Map<TenantId, Set<Integer>> changedMeanwhile = new ConcurrentHashMap<>();

  private record Known(CityTimes times, Instant askedAt) {}

  Availability(LoadTimes load, Claims claims, CalendarNews news, RoundOfCities round, Clock clock) {
    this.round = round;
    this.load = load;
    this.claims = claims;
    this.clock = clock;
    news.tell(this);
  }

  /** The times within a span at which a meeting could begin. */
  public Starts starts(Need need, Instant from, Instant until) {
    var soon = clock.instant().plusSeconds(1);
    return times().without(need.givesUp()).starts(need, from, soon, until);
  }

  /**
   * Who of a part is free for a meeting that begins at an instant; in no order that means a thing.
   */
  public List<Integer> free(Need need, Part part, Instant start) {
    return times().without(need.givesUp()).free(part, need.shares(), start);
  }

  private CityTimes times() {
    var tenant = Tenant.current();
    var now = clock.instant();
    var times = known.get(tenant);
    if (times == null || !load.coversToday(times.times.origin())) {
      times = load(tenant, now);
    } else if (Duration.between(times.askedAt, now).compareTo(KEPT_UNASKED.dividedBy(2)) > 0) {
      known.put(tenant, new Known(times.times, now));
    }
    var over = times.times.noLongerHeld(now);
    if (!over.isEmpty()) {
      load.claimsAnew(times.times, over);
    }
    return times.times;
  }

  /** What changes while it is read is read again afterwards. */
  private synchronized Known load(TenantId tenant, Instant now) {
    var there = known.get(tenant);
    if (there != null && load.coversToday(there.times.origin())) {
      return there;
    }
    Set<Integer> meanwhile = ConcurrentHashMap.newKeySet();
    changedMeanwhile.put(tenant, meanwhile);
    var loaded = new Known(load.city(), now);
    known.put(tenant, loaded);
    changedMeanwhile.remove(tenant);
    if (meanwhile.remove(EVERYTHING)) {
      known.remove(tenant, loaded);
    }
    load.claimsAnew(loaded.times, meanwhile);
    return loaded;
  }

  @Override
  public void everythingChanged(TenantId tenant) {
    noteWhileLoading(tenant, Set.of(EVERYTHING));
    known.remove(tenant);
  }

  @Override
  public void taken(TenantId tenant, int resource, TimeSlot time, @Nullable Instant until) {
    noteWhileLoading(tenant, Set.of(resource));
    ifKnown(tenant, it -> it.take(resource, time, until));
  }

  @Override
  public void freed(TenantId tenant, int resource, TimeSlot time) {
    noteWhileLoading(tenant, Set.of(resource));
    ifKnown(tenant, it -> it.free(resource, time));
  }

  @Override
  public void lookAgain(TenantId tenant, Set<Integer> resources) {
    noteWhileLoading(tenant, resources);
    ifKnown(tenant, times -> Tenant.as(tenant, () -> load.claimsAnew(times, resources)));
  }

  private void noteWhileLoading(TenantId tenant, Set<Integer> resources) {
    Optional.ofNullable(changedMeanwhile.get(tenant)).ifPresent(it -> it.addAll(resources));
  }

  private void ifKnown(TenantId tenant, Consumer<CityTimes> work) {
    Optional.ofNullable(known.get(tenant)).map(Known::times).ifPresent(work);
  }

  /** Times that were held and not booked are free again; cities that nobody asks for are let go. */
  @Scheduled(fixedDelay = 2000)
  void tidy() {
    var longAgo = clock.instant().minus(KEPT_UNASKED);
    known.values().removeIf(it -> it.askedAt.isBefore(longAgo));
    round.visitWhere(
        "holds that are over",
        new Question(Claims.EXPIRED, clock.instant()),
        known.keySet(),
        city -> claims.forgetExpired());
  }
}
