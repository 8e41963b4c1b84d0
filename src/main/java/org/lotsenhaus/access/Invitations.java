package org.lotsenhaus.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.shared.Sha256;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.Unguessable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links with which a person chooses the password of their account. */
@Service
public class Invitations {

  private static final Duration VALID = Duration.ofDays(3);

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final PasswordEncoder passwords;
  private final Audit audit;
  private final Clock clock;

  Invitations(
      JdbcClient jdbc, Accounts accounts, PasswordEncoder passwords, Audit audit, Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
  }

  /** Gives back the secret part of the link; the database keeps only its hash. */
  @Transactional
  public String invite(UUID account) {
    var token = Unguessable.text(24);
    jdbc.sql("insert into invitation (token_hash, account_id, expires_at) values (?, ?, ?)")
        .params(hash(token), account, OffsetDateTime.now(clock).plus(VALID))
        .update();
    audit.wrote("invite", "account " + account);
    return token;
  }

  @Transactional(readOnly = true)
  public Optional<StaffMember> holder(String token) {
    return jdbc.sql(
            """
            select account_id from invitation
            where token_hash = ? and used_at is null and expires_at > ?
            """)
        .params(hash(token), OffsetDateTime.now(clock))
        .query(UUID.class)
        .optional()
        .flatMap(accounts::byId);
  }

  /**
   * @return whether the link was still good; it is used up by this
   */
  @Transactional
  public boolean accept(String token, String password) {
    var account =
        jdbc.sql(
                """
                update invitation set used_at = :now
                where token_hash = :hash and used_at is null and expires_at > :now
                returning account_id
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("hash", hash(token))
            .query(UUID.class)
            .optional();
    account.ifPresent(id -> accept(id, password));
    return account.isPresent();
  }

  /** Nobody is signed in yet: who holds the link is the person it was made for. */
  private void accept(UUID account, String password) {
    accounts.setPassword(account, passwords.encode(password));
    Tenant.staff(Tenant.current(), account.toString(), Set.of(), "")
        .run(() -> audit.wrote("accept_invitation", "account " + account));
  }

  static String hash(String secret) {
    return Sha256.hex(secret);
  }
}
