package org.lotsenhaus.appointments.waitinglist;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.lotsenhaus.appointments.AlreadyBooked;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.Hold;
import org.lotsenhaus.appointments.Holds;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.waitinglist.Offer.Answer;
import org.lotsenhaus.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What the person with the link may do: take the time, leave it to the next, or go. */
@Service
class AnswerOffer {

  private record Kept(Offer offer, Hold hold) {}

  private final Offers offers;
  private final Holds holds;
  private final BookAppointment book;
  private final EndWaiting end;
  private final OfferSoon soon;
  private final Audit audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  AnswerOffer(
      Offers offers,
      Holds holds,
      BookAppointment book,
      EndWaiting end,
      OfferSoon soon,
      Audit audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.offers = offers;
    this.holds = holds;
    this.book = book;
    this.end = end;
    this.soon = soon;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Accepted twice is accepted once. To be called without a transaction.
   *
   * @throws OfferOver when there is nothing to accept any more
   */
  void accept(WaitingWish wish) {
    if (wish.ended() == WaitingWish.Ended.BOOKED) {
      return;
    }
    var kept = kept(wish).orElseThrow(OfferOver::new);
    var key = "waiting list " + kept.offer().id();
    try {
      book.book(kept.hold(), new Details(wish.contact(), null, Channel.WAITING_LIST, key));
    } catch (JustTaken | AlreadyBooked late) {
      throw new OfferOver();
    }
  }

  private Optional<Kept> kept(WaitingWish wish) {
    return Objects.requireNonNull(
        transaction.execute(it ->
            offers
                .last(wish.id())
                .filter(offer -> offer.isOpen(clock.instant()))
                .flatMap(
                    offer -> holds.byToken(offer.holdToken()).map(hold -> new Kept(offer, hold)))));
  }

  void decline(WaitingWish wish) {
    transaction.executeWithoutResult(it -> {
      offers.last(wish.id()).ifPresent(offer -> end.free(offer, Answer.DECLINED));
      audit.wrote("declined an offer", "wish " + wish.id());
    });
    soon.offer();
  }

  void leave(WaitingWish wish) {
    transaction.executeWithoutResult(it -> {
      end.leave(wish, WaitingWish.Ended.LEFT);
      audit.wrote("left the waiting list", "wish " + wish.id());
    });
    soon.offer();
  }
}
