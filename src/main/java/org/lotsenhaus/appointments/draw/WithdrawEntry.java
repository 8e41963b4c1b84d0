package org.lotsenhaus.appointments.draw;

import java.time.Clock;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.messaging.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who thinks better of it takes part no longer, and the lot goes to nobody. */
@Service
public class WithdrawEntry {

  private final Draws draws;
  private final DrawEntries entries;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  WithdrawEntry(Draws draws, DrawEntries entries, Outbox outbox, Audit audit, Clock clock) {
    this.draws = draws;
    this.entries = entries;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Withdrawn twice is withdrawn once.
   *
   * @throws DrawClosed when it is too late: who takes part is written down already
   */
  @Transactional
  public void withdraw(DrawEntry entry) {
    if (!draws.staysOpen(entry.draw(), clock.instant())) {
      throw new DrawClosed();
    }
    if (entries.withdraw(entry.id(), clock.instant())) {
      outbox.withdraw(entry.id());
      audit.wrote("withdrew from a draw", "entry " + entry.id());
    }
  }
}
