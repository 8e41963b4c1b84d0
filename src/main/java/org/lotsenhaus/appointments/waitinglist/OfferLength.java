package org.lotsenhaus.appointments.waitinglist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long an offer lasts, and how soon what is offered may begin. Whom no message reaches looks
 * for it now and then: they have days, and get no time that begins before these are over.
 */
@Component
class OfferLength {

  /** Somebody must still be able to come. */
  private static final Duration AHEAD = Duration.ofHours(2);

  private final FindTimes times;
  private final Clock clock;
  private final Duration told;
  private final Duration onPaper;

  OfferLength(
      FindTimes times,
      Clock clock,
      @Value("${lotsenhaus.appointments.offer:60m}") Duration told,
      @Value("${lotsenhaus.appointments.offer-on-paper:2d}") Duration onPaper) {
    this.times = times;
    this.clock = clock;
    this.told = told;
    this.onPaper = onPaper;
  }

  Instant soonest(Contact contact) {
    var now = clock.instant();
    return (contact.isReached() ? now : now.plus(onPaper)).plus(AHEAD);
  }

  Instant until(Contact contact, Instant start) {
    var length = contact.isReached() ? told : onPaper;
    return TimeToAnswer.until(clock.instant(), length, start, times.zone());
  }

  long daysOnPaper() {
    return onPaper.toDays();
  }
}
