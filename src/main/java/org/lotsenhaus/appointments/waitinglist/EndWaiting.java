package org.lotsenhaus.appointments.waitinglist;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.AppointmentChanged;
import org.lotsenhaus.appointments.AppointmentChanged.What;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.HoldTime;
import org.lotsenhaus.appointments.Holds;
import org.lotsenhaus.appointments.waitinglist.Offer.Answer;
import org.lotsenhaus.appointments.waitinglist.WaitingWish.Ended;
import org.lotsenhaus.messaging.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has a time, has left or let an offer pass: what was kept for them is free again. */
@Component
class EndWaiting {

  /** For questions; afterwards nobody knows who waited. */
  private static final Duration KEPT = Duration.ofDays(30);

  private final WaitingWishes wishes;
  private final Offers offers;
  private final Holds holds;
  private final HoldTime hold;
  private final Silence silence;
  private final Outbox outbox;
  private final FindTimes times;
  private final Clock clock;

  EndWaiting(
      WaitingWishes wishes,
      Offers offers,
      Holds holds,
      HoldTime hold,
      Silence silence,
      Outbox outbox,
      FindTimes times,
      Clock clock) {
    this.wishes = wishes;
    this.offers = offers;
    this.holds = holds;
    this.hold = hold;
    this.silence = silence;
    this.outbox = outbox;
    this.times = times;
    this.clock = clock;
  }

  /** Whoever books, whichever way, waits no longer: in the transaction of the booking. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void booked(AppointmentChanged changed) {
    var appointment = changed.appointment();
    if (changed.what() == What.BOOKED) {
      waiting(appointment).forEach(wish -> booked(wish, appointment.id()));
    }
  }

  /** By their contact, or, with a slip only, by what was offered to them. */
  private Stream<UUID> waiting(Appointment booked) {
    return Stream.concat(
            wishes.of(booked.contact(), booked.wish().concerns()).stream(),
            offers.wishOf(booked.id()).stream())
        .distinct();
  }

  private void booked(UUID wish, UUID appointment) {
    var offer = offers.last(wish);
    if (offer.filter(it -> it.id().equals(appointment)).isPresent()) {
      offers.answer(appointment, Answer.ACCEPTED, clock.instant());
      outbox.withdraw(wish);
    } else {
      offer.ifPresent(it -> free(it, Answer.WITHDRAWN));
    }
    wishes.end(wish, Ended.BOOKED, clock.instant());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void free(Offer offer, Answer how) {
    if (offers.answer(offer.id(), how, clock.instant())) {
      outbox.withdraw(offer.wish());
      holds.byToken(offer.holdToken()).ifPresent(hold::letGo);
      note(offer.wish(), how);
    }
  }

  private void note(UUID wish, Answer how) {
    if (how == Answer.DECLINED) {
      wishes.answered(wish);
    } else if (how == Answer.SILENT && silence.isTooMuch(wishes.silences(wish))) {
      wishes.toTheEnd(wish);
    }
  }

  /** False when it had ended before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean leave(WaitingWish wish, Ended how) {
    offers.last(wish.id()).ifPresent(it -> free(it, Answer.DECLINED));
    var left = wishes.end(wish.id(), how, clock.instant());
    if (left) {
      outbox.withdraw(wish.id());
    }
    return left;
  }

  /** Silence passes an offer on; a wish whose last day is over ends. */
  @Transactional
  public void whatIsOver() {
    var now = clock.instant();
    offers.unanswered(now).forEach(it -> free(it, Answer.SILENT));
    wishes
        .over(LocalDate.ofInstant(now, times.zone()))
        .forEach(it -> wishes.end(it, Ended.OVER, now));
    wishes.forgetEndedBefore(now.minus(KEPT));
  }
}
