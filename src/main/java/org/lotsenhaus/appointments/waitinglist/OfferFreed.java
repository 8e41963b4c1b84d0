package org.lotsenhaus.appointments.waitinglist;

import java.util.List;
import java.util.Objects;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.waitinglist.MakeOffer.OfferedMeanwhile;
import org.lotsenhaus.appointments.waitinglist.Offers.Place;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Offers what is free to those who wait, in the order of their joining: each gets the first time
 * that suits, kept for a while. May run anywhere at any time, also twice at once: that nobody gets
 * two offers and no time is offered twice, the database decides.
 */
@Service
class OfferFreed {

  private static final int TRIES = 5;

  private final WaitingWishes wishes;
  private final EndWaiting end;
  private final FittingTimes fitting;
  private final MakeOffer make;
  private final TransactionTemplate transaction;

  OfferFreed(
      WaitingWishes wishes,
      EndWaiting end,
      FittingTimes fitting,
      MakeOffer make,
      TransactionTemplate transaction) {
    this.wishes = wishes;
    this.end = end;
    this.fitting = fitting;
    this.make = make;
    this.transaction = transaction;
  }

  /** To be called without a transaction. */
  void now() {
    end.whatIsOver();
    inOrder().forEach(this::offerFirst);
  }

  private List<WaitingWish> inOrder() {
    return Objects.requireNonNull(transaction.execute(it -> wishes.inOrder()));
  }

  private void offerFirst(WaitingWish wish) {
    try {
      for (var place : fitting.of(wish, TRIES)) {
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

  private boolean offer(WaitingWish wish, Place place) {
    try {
      make.of(wish, place, () -> {});
      return true;
    } catch (JustTaken somebodyElseWasQuicker) {
      return false;
    }
  }
}
