package org.lotsenhaus.appointments.draw;

import java.time.Clock;
import org.lotsenhaus.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who takes part, before anything is drawn: nobody comes to it or goes later. */
@Service
class CloseDraw {

  private final Draws draws;
  private final Lots lots;
  private final Audit audit;
  private final Clock clock;

  CloseDraw(Draws draws, Lots lots, Audit audit, Clock clock) {
    this.draws = draws;
    this.lots = lots;
    this.audit = audit;
    this.clock = clock;
  }

  /** May be asked anywhere at any time: it closes once. */
  @Transactional
  public void close(Draw draw) {
    if (draws.takeToClose(draw.id())) {
      draws.close(draw.id(), Lottery.sealOf(lots.freeze(draw.id())), clock.instant());
      audit.wrote("closed a draw", "draw " + draw.id());
    }
  }
}
