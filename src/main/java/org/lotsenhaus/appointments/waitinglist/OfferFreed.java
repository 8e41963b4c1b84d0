package org.lotsenhaus.appointments.waitinglist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.Hold;
import org.lotsenhaus.appointments.HoldTime;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.waitinglist.Offers.Place;
import org.lotsenhaus.messaging.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Offers what is free to those who wait, in the order of their joining: each gets the first time
 * that suits, kept for a while. May run anywhere at any time, also twice at once: that nobody gets
 * two offers and no time is offered twice, the database decides.
 */
@Service
class OfferFreed {

  /** Somebody must still be able to come. */
  private static final Duration AHEAD = Duration.ofHours(2);

  private static final int TRIES = 5;

  private final WaitingWishes wishes;
  private final Offers offers;
  private final EndWaiting end;
  private final FindTimes times;
  private final HoldTime hold;
  private final WriteToWaiting write;
  private final Outbox outbox;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Duration length;

  OfferFreed(
      WaitingWishes wishes,
      Offers offers,
      EndWaiting end,
      FindTimes times,
      HoldTime hold,
      WriteToWaiting write,
      Outbox outbox,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${lotsenhaus.appointments.offer:60m}") Duration length) {
    this.wishes = wishes;
    this.offers = offers;
    this.end = end;
    this.times = times;
    this.hold = hold;
    this.write = write;
    this.outbox = outbox;
    this.transaction = transaction;
    this.clock = clock;
    this.length = length;
  }

  /** To be called without a transaction. */
  void now() {
    end.whatIsOver();
    read(wishes::inOrder).forEach(this::offerFirst);
  }

  private <T> T read(Supplier<T> look) {
    return Objects.requireNonNull(transaction.<T>execute(it -> look.get()), "nothing came");
  }

  private void offerFirst(WaitingWish wish) {
    try {
      for (var place : fitting(wish)) {
        if (offer(wish, place)) {
          return;
        }
      }
    } catch (NotBookable notAnyMore) {
      // the concern or the place is gone for now: who waits for it keeps the place in the line
    } catch (OfferedMeanwhile elsewhere) {
      // another instance was as quick
    }
  }

  private List<Place> fitting(WaitingWish wish) {
    var known = read(() -> offers.known(wish.id()));
    return wish.sites().stream()
        .flatMap(site -> free(wish, site))
        .filter(it -> !known.contains(it))
        .sorted(Comparator.comparing(Place::start))
        .limit(TRIES)
        .toList();
  }

  private Stream<Place> free(WaitingWish wish, String site) {
    var soonest = clock.instant().plus(AHEAD);
    var from = start(wish.when().from());
    var until = start(wish.when().until().plusDays(1));
    var begin = from.isAfter(soonest) ? from : soonest;
    return begin.isBefore(until)
        ? times.all(wish.at(site), begin, until).stream()
            .filter(it -> wish.when().fits(LocalDateTime.ofInstant(it, times.zone())))
            .map(it -> new Place(site, it))
        : Stream.empty();
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(times.zone()).toInstant();
  }

  private boolean offer(WaitingWish wish, Place place) {
    try {
      var until = TimeToAnswer.until(clock.instant(), length, place.start(), times.zone());
      hold.hold(wish.at(place.site()), place.start(), until, kept -> tell(wish, kept));
      return true;
    } catch (JustTaken somebodyElseWasQuicker) {
      return false;
    }
  }

  private void tell(WaitingWish wish, Hold kept) {
    if (!offers.open(wish.id(), kept, clock.instant())) {
      throw new OfferedMeanwhile();
    }
    outbox.put(write.offered(wish, kept));
  }

  /** Takes the hold back with it. */
  private static final class OfferedMeanwhile extends RuntimeException {}
}
