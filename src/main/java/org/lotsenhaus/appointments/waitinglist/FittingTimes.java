package org.lotsenhaus.appointments.waitinglist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.waitinglist.Offers.Place;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.springframework.stereotype.Component;

/** What is free now and suits somebody who waits, and was not offered to them before. */
@Component
class FittingTimes {

  private final Offers offers;
  private final OfferLength length;
  private final FindTimes times;
  private final SeenByHouse seen;

  FittingTimes(Offers offers, OfferLength length, FindTimes times, SeenByHouse seen) {
    this.offers = offers;
    this.length = length;
    this.times = times;
    this.seen = seen;
  }

  /**
   * The soonest first.
   *
   * @throws org.lotsenhaus.appointments.NotBookable when the concern or the place is gone
   */
  List<Place> of(WaitingWish wish, int most) {
    var known = seen.of(() -> offers.known(wish.id()));
    return wish.sites().stream()
        .flatMap(site -> free(wish, site))
        .filter(it -> !known.contains(it))
        .sorted(Comparator.comparing(Place::start))
        .limit(most)
        .toList();
  }

  private Stream<Place> free(WaitingWish wish, String site) {
    var soonest = length.soonest(wish.contact());
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
}
