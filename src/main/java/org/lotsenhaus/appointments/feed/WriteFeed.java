package org.lotsenhaus.appointments.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.plan.ResourceNames;
import org.lotsenhaus.calendar.Claim;
import org.lotsenhaus.calendar.Claims;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.calendar.Resources;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.shared.TimeSlot;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes an adviser's feed: when they are busy, and only if they chose so with which concern and
 * where; what their protected areas hide stays busy.
 */
@Component
class WriteFeed {

  private static final Duration BACK = Duration.ofDays(30);
  private static final Duration AHEAD = Duration.ofDays(180);

  private final Accounts accounts;
  private final Resources resources;
  private final ResourceNames names;
  private final Claims claims;
  private final Appointments appointments;
  private final CityPlans plans;
  private final Clock clock;

  WriteFeed(
      Accounts accounts,
      Resources resources,
      ResourceNames names,
      Claims claims,
      Appointments appointments,
      CityPlans plans,
      Clock clock) {
    this.accounts = accounts;
    this.resources = resources;
    this.names = names;
    this.claims = claims;
    this.appointments = appointments;
    this.plans = plans;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public boolean isAdviser(UUID account) {
    return adviser(account).isPresent();
  }

  private Optional<Resource> adviser(UUID account) {
    return resources.byKey(Kind.ADVISER, account.toString());
  }

  /** Empty when the account has ended. */
  @Transactional(readOnly = true)
  public Optional<byte[]> of(Feed feed, Frame frame) {
    return accounts.byId(feed.account()).map(owner -> write(feed, owner, frame));
  }

  private byte[] write(Feed feed, StaffMember owner, Frame frame) {
    var zone = plans.current().city().zone();
    var calendar =
        new CalendarFile(
            frame.words().plain("calendar-staff.feed_name", "city", frame.city()), zone);
    adviser(feed.account())
        .ifPresent(adviser -> fill(calendar, adviser, readable(feed, owner), feed, frame));
    return calendar.bytes();
  }

  private TimeSlot span() {
    return new TimeSlot(clock.instant().minus(BACK), clock.instant().plus(AHEAD));
  }

  private Map<UUID, Appointment> readable(Feed feed, StaffMember owner) {
    return feed.tells() == Feed.Tells.BUSY
        ? Map.of()
        : appointments.during(span()).stream()
            .filter(it -> owner.compartments().contains(it.compartment()))
            .collect(Collectors.toMap(Appointment::id, Function.identity()));
  }

  private void fill(
      CalendarFile calendar,
      Resource adviser,
      Map<UUID, Appointment> readable,
      Feed feed,
      Frame frame) {
    for (var claim : claims.during(span(), Set.of(adviser.id()))) {
      if (claim.kind() != Claim.Kind.HELD) {
        var seen = readable.get(claim.holder());
        calendar.add(
            new CalendarFile.Event(
                claim.holder() + "@" + frame.slug() + ".lotsenhaus",
                claim.time(),
                summary(seen, frame.words()),
                seen == null ? null : room(seen),
                seen == null ? feed.madeAt() : seen.bookedAt(),
                seen == null ? 0 : seen.version()));
      }
    }
  }

  private String summary(@Nullable Appointment seen, Words words) {
    return seen == null
        ? words.plain("calendar-staff.busy")
        : seen.wish().concerns().stream()
            .map(key -> plans.current().concernEver(key).map(it -> it.title().in(words.language())))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
  }

  private @Nullable String room(Appointment seen) {
    var taken = claims.of(seen.id()).stream().map(Claim::resource).collect(Collectors.toSet());
    return resources.all().stream()
        .filter(it -> it.kind() == Kind.ROOM && taken.contains(it.id()))
        .findFirst()
        .map(names::of)
        .map(Objects::requireNonNull)
        .orElse(null);
  }
}
