package org.lotsenhaus.people;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.shared.Sha256;
import org.lotsenhaus.shared.Unguessable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links in a person's hand. Only a hash of each is kept; it tells the house in which protected area
 * to look, and for what. Whoever follows one is bound there by {@link
 * org.lotsenhaus.shared.Tenant#inside} and sees that one thing.
 */
@Component
public class PersonLinks {

  private static final int BYTES = 24;

  /** What a link leads to. */
  public enum Subject {
    CONSENT,
    FILE,
    REFERRAL,
    REPORT
  }

  public record Target(String compartment, UUID id) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  PersonLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The secret part of a new link. */
  @Transactional(propagation = Propagation.MANDATORY)
  public String open(Subject subject, UUID id, String compartment, Duration valid) {
    var token = Unguessable.text(BYTES);
    jdbc.sql(
            """
            insert into person_link (token_hash, compartment, subject, subject_id, expires_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(hash(token), compartment, subject.name(), id)
        .param(clock.instant().plus(valid).atOffset(UTC))
        .update();
    return token;
  }

  /** Empty for what was never given, and for what is over. */
  @Transactional(readOnly = true)
  public Optional<Target> find(Subject subject, String token) {
    return jdbc.sql(
            """
            select compartment, subject_id from person_link
            where token_hash = ? and subject = ? and expires_at > ?
            """)
        .params(hash(token), subject.name(), clock.instant().atOffset(UTC))
        .query((row, n) -> new Target(row.getString(1), row.getObject(2, UUID.class)))
        .optional();
  }

  /** What they led to is gone, and so are they. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<UUID> subjects) {
    jdbc.sql("delete from person_link where subject_id = any (?)")
        .param(subjects.toArray(UUID[]::new))
        .update();
  }

  private static String hash(String token) {
    return Sha256.hex(token);
  }
}
