package org.lotsenhaus.appointments.waitinglist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.waitinglist.Offer.Answer;
import org.lotsenhaus.appointments.waitinglist.WaitingPage.Offered;
import org.lotsenhaus.appointments.waitinglist.WaitingPage.Slip;
import org.lotsenhaus.appointments.waitinglist.WaitingPage.State;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.NotHere;
import org.lotsenhaus.ui.PublicAddress;
import org.lotsenhaus.ui.Qr;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/** What somebody who has the link may see of their own place. */
@Component
class WaitingListView {

  private final CityPlans plans;
  private final WaitingWishes wishes;
  private final Offers offers;
  private final Appointments appointments;
  private final FindTimes times;
  private final Silence silence;
  private final OfferLength length;
  private final PublicAddress address;
  private final SeenByHouse seen;
  private final Clock clock;

  WaitingListView(
      CityPlans plans,
      WaitingWishes wishes,
      Offers offers,
      Appointments appointments,
      FindTimes times,
      Silence silence,
      OfferLength length,
      PublicAddress address,
      SeenByHouse seen,
      Clock clock) {
    this.plans = plans;
    this.wishes = wishes;
    this.offers = offers;
    this.appointments = appointments;
    this.times = times;
    this.silence = silence;
    this.length = length;
    this.address = address;
    this.seen = seen;
    this.clock = clock;
  }

  WaitingWish find(String token) {
    return seen.of(() -> wishes.byToken(token))
        .orElseThrow(() -> new NotHere("waiting-list.no_such"));
  }

  WaitingPage waiting(Frame frame, WaitingWish wish, boolean late) {
    return seen.of(() -> {
      var last = offers.last(wish.id());
      var booked = last.filter(it -> it.answer() == Answer.ACCEPTED);
      var shown = Stream.concat(booked.stream(), open(wish, last).stream()).findFirst();
      return new WaitingPage(
          frame,
          frame.to("/waiting-list/" + wish.token()),
          state(wish, shown),
          wishes.before(wish) + 1,
          shown.map(it -> offered(it, frame.words())).orElse(null),
          booked
              .flatMap(it -> appointments.byId(it.id()))
              .map(Appointment::token)
              .map(it -> frame.to("/appointment/" + it))
              .orElse(null),
          slip(frame, wish),
          late);
    });
  }

  /** For who is reached by nobody: the address of this page, to take along. */
  private @Nullable Slip slip(Frame frame, WaitingWish wish) {
    return wish.contact().isReached() || !wish.isWaiting()
        ? null
        : new Slip(
            Qr.of(address.of(frame.to("/waiting-list/" + wish.token()))), length.daysOnPaper());
  }

  private Optional<Offer> open(WaitingWish wish, Optional<Offer> last) {
    return last.filter(it -> wish.isWaiting() && it.isOpen(clock.instant()));
  }

  private static State state(WaitingWish wish, Optional<Offer> shown) {
    return switch (wish.ended()) {
      case BOOKED -> State.BOOKED;
      case LEFT, OVER, REMOVED -> State.ENDED;
      case null -> shown.isPresent() ? State.OFFERED : State.WAITING;
    };
  }

  private Offered offered(Offer offer, Words words) {
    var site = plans.current().site(offer.site());
    return new Offered(
        local(offer.time().start()),
        local(offer.until()),
        site.map(it -> it.name() + ", " + it.address().street()).orElse(offer.site()),
        silence.said(words).toList());
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, times.zone());
  }
}
