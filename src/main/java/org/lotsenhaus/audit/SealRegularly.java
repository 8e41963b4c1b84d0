package org.lotsenhaus.audit;

import java.time.Instant;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.tenancy.Question;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the chains at most a few seconds behind. */
@Component
@Profile("!command")
class SealRegularly {

  private static final Logger log = LoggerFactory.getLogger(SealRegularly.class);

  private final RoundOfCities round;
  private final SealChain chain;
  private final Unsealed unsealed;

  SealRegularly(RoundOfCities round, SealChain chain, Unsealed unsealed) {
    this.round = round;
    this.chain = chain;
    this.unsealed = unsealed;
  }

  @Scheduled(fixedDelay = 2_000)
  void sealWhatIsNew() {
    unsealed.take().forEach(city -> Tenant.as(city, () -> seal(city)));
  }

  /**
   * What another instance recorded before it was killed, and what waited for a long transaction.
   */
  @Scheduled(initialDelay = 5_000, fixedDelay = 30_000)
  void sealWhatWasLeft() {
    round.visitWhere(
        "seals", new Question(SealChain.BEHIND, Instant.EPOCH), city -> seal(city.id()));
  }

  private void seal(TenantId city) {
    try {
      while (chain.batch() == SealChain.BATCH) {
        Thread.onSpinWait();
      }
    } catch (RuntimeException later) {
      unsealed.note(city);
      log.warn("the audit log of city {} is sealed later: {}", city.value(), later.toString());
    }
  }
}
