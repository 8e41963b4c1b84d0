package org.lotsenhaus.appointments.waitinglist;

import java.time.Clock;
import org.lotsenhaus.appointments.Hold;
import org.lotsenhaus.appointments.HoldTime;
import org.lotsenhaus.appointments.waitinglist.Offers.Place;
import org.springframework.stereotype.Service;

/** Keeps a time for somebody who waits, and tells them until when. */
@Service
class MakeOffer {

  private final Offers offers;
  private final OfferLength length;
  private final HoldTime hold;
  private final TellWaiting tell;
  private final Clock clock;

  MakeOffer(Offers offers, OfferLength length, HoldTime hold, TellWaiting tell, Clock clock) {
    this.offers = offers;
    this.length = length;
    this.hold = hold;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * To be called by the house and without a transaction.
   *
   * @param also happens in the same transaction
   * @throws org.lotsenhaus.appointments.JustTaken when somebody else was quicker
   * @throws org.lotsenhaus.appointments.NotBookable when the concern or the place is gone
   * @throws OfferedMeanwhile when they have an offer already, or have left
   */
  Hold of(WaitingWish wish, Place place, Runnable also) {
    var until = length.until(wish.contact(), place.start());
    return hold.hold(
        wish.at(place.site()),
        place.start(),
        until,
        kept -> {
          open(wish, kept);
          also.run();
        });
  }

  private void open(WaitingWish wish, Hold kept) {
    if (!offers.open(wish.id(), kept, clock.instant())) {
      throw new OfferedMeanwhile();
    }
    tell.offered(wish, kept);
  }

  /** Takes the hold back with it. */
  static final class OfferedMeanwhile extends RuntimeException {
    private OfferedMeanwhile() {
      super("offered meanwhile");
    }
  }
}
