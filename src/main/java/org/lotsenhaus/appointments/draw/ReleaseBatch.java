package org.lotsenhaus.appointments.draw;

import java.time.Clock;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.calendar.KeptTimes;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Announces a draw. From now on nobody can book its times, and its chance is bound by a hash. */
@Service
public class ReleaseBatch {

  private final Draws draws;
  private final KeptTimes times;
  private final Audit audit;
  private final Clock clock;

  ReleaseBatch(Draws draws, KeptTimes times, Audit audit, Clock clock) {
    this.draws = draws;
    this.times = times;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws KeptTimes.KeptAlready when another draw has some of the times
   */
  @Transactional
  public Draw release(Batch batch) {
    var seed = Lottery.newSeed();
    var draw = draw(batch, Lottery.sealOf(seed));
    draws.insert(draw, seed, clock.instant());
    batch.kept().forEach(it -> times.keep(it, draw.share(), Tenant.bound().actor()));
    audit.wrote("released times for a draw", "draw " + draw.id());
    return draw;
  }

  private static Draw draw(Batch batch, String seedHash) {
    return new Draw(
        UUID.randomUUID(),
        batch.concern(),
        batch.site(),
        batch.places(),
        seedHash,
        batch.closesAt(),
        null,
        null,
        null);
  }
}
