package org.lotsenhaus.queue;

import java.time.Clock;
import org.lotsenhaus.live.Live;
import org.lotsenhaus.tenancy.Question;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets go of places that were kept for long enough. Any instance may do it, each does it once. */
@Component
class MissParked {

  private static final String PARKED =
      "exists (select from ticket where state = 'PARKED' and parked_until <= $1)";

  private final RoundOfCities round;
  private final Moves moves;
  private final Live live;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MissParked(
      RoundOfCities round, Moves moves, Live live, TransactionTemplate transaction, Clock clock) {
    this.round = round;
    this.moves = moves;
    this.live = live;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 20_000, fixedDelay = 20_000)
  void everywhere() {
    round.visitWhere(
        "parked tickets",
        new Question(PARKED, clock.instant()),
        city -> transaction.executeWithoutResult(status -> here()));
  }

  private void here() {
    for (var missed : moves.miss()) {
      live.announce(Topics.ticket(missed.id()));
      live.announce(Topics.line(missed.site()));
    }
  }
}
