package org.lotsenhaus.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing without locking anybody out: failures count against a login <em>from one
 * network</em> and against that network as a whole, never against the account itself.
 */
@Component
class SignInThrottle {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_LOGIN = 5;
  private static final int PER_NETWORK = 50;

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInThrottle(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  boolean mustWait(String login, String network) {
    return jdbc.sql(
            """
            select count(*) filter (where login_hash = :login) >= :perLogin
                or count(*) >= :perNetwork
            from sign_in_failure where network = :network and failed_at > :since
            """)
        .param("login", Invitations.hash(login))
        .param("network", network)
        .param("perLogin", PER_LOGIN)
        .param("perNetwork", PER_NETWORK)
        .param("since", OffsetDateTime.now(clock).minus(WINDOW))
        .query(Boolean.class)
        .single();
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void failed(String login, String network) {
    jdbc.sql("insert into sign_in_failure (login_hash, network, failed_at) values (?, ?, ?)")
        .params(Invitations.hash(login), network, OffsetDateTime.now(clock))
        .update();
  }

  @Transactional
  void succeeded(String login, String network) {
    jdbc.sql("delete from sign_in_failure where login_hash = ? and network = ?")
        .params(Invitations.hash(login), network)
        .update();
    jdbc.sql("delete from sign_in_failure where failed_at < ?")
        .param(OffsetDateTime.now(clock).minus(WINDOW))
        .update();
  }
}
