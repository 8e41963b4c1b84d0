package org.lotsenhaus.queue;

import org.lotsenhaus.live.Live;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets go of places that were kept for long enough. Any instance may do it, each does it once. */
@Component
class MissParked {

  private final Cities cities;
  private final Moves moves;
  private final Live live;
  private final TransactionTemplate transaction;

  MissParked(Cities cities, Moves moves, Live live, TransactionTemplate transaction) {
    this.cities = cities;
    this.moves = moves;
    this.live = live;
    this.transaction = transaction;
  }

  @Scheduled(initialDelay = 20_000, fixedDelay = 20_000)
  void everywhere() {
    cities
        .all()
        .forEach(
            city -> Tenant.as(city.id(), () -> transaction.executeWithoutResult(status -> here())));
  }

  private void here() {
    for (var missed : moves.miss()) {
      live.announce(Topics.ticket(missed.id()));
      live.announce(Topics.line(missed.site()));
    }
  }
}
