package org.lotsenhaus.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of who did and who read what. An entry stands or falls with the transaction it records.
 * Subjects are kinds and ids ("ticket 0197…"), never names.
 */
@Component
public class Audit {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Unsealed unsealed;

  Audit(JdbcClient jdbc, Clock clock, Unsealed unsealed) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.unsealed = unsealed;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void wrote(String action, String subject) {
    record("WROTE", action, subject, "");
  }

  /**
   * @param why what the actor said; never about a person
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void wrote(String action, String subject, String why) {
    record("WROTE", action, subject, why);
  }

  /**
   * @param purpose why it was read, as the reader said or as the page implies
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void read(String action, String subject, String purpose) {
    record("READ", action, subject, purpose);
  }

  private void record(String kind, String action, String subject, String purpose) {
    jdbc.sql(
            """
            insert into audit_entry (at, actor, kind, action, subject, purpose)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(OffsetDateTime.now(clock), Tenant.bound().actor(), kind, action, subject, purpose)
        .update();
    unsealed.note(Tenant.current());
  }
}
