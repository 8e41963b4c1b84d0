package org.lotsenhaus.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an account without a password; its holder sets one through an {@link Invitations}. */
@Service
public class OpenAccount {

  /**
   * @param unit where the person works; brings the unit's protected area with it
   * @param compartments protected areas held
   */
  public record Opening(
      String login,
      String name,
      String unit,
      Set<Role> roles,
      Set<String> compartments,
      Set<String> languages) {}

  private final JdbcClient jdbc;
  private final Audit audit;
  private final Clock clock;

  OpenAccount(JdbcClient jdbc, Audit audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public UUID open(Opening opening, String by) {
    var id = account(opening, by);
    opening.roles().forEach(role -> grant(id, role, by));
    opening.compartments().forEach(compartment -> let(id, compartment, by));
    opening.languages().forEach(language -> speaks(id, language));
    audit.wrote("open_account", "account " + id);
    return id;
  }

  private UUID account(Opening opening, String by) {
    try {
      return jdbc.sql(
              """
              insert into account (login, name, unit_key, created_at, created_by)
              values (?, ?, ?, ?, ?) returning id
              """)
          .params(
              opening.login().strip().toLowerCase(Locale.ROOT),
              opening.name().strip(),
              opening.unit(),
              OffsetDateTime.now(clock),
              by)
          .query(UUID.class)
          .single();
    } catch (DuplicateKeyException taken) {
      throw new LoginTaken(opening.login());
    }
  }

  private void grant(UUID id, Role role, String by) {
    jdbc.sql("insert into account_role (account_id, role, granted_by) values (?, ?, ?)")
        .params(id, role.name(), by)
        .update();
  }

  private void let(UUID id, String compartment, String by) {
    jdbc.sql(
            """
            insert into account_compartment (account_id, compartment, valid_from, granted_by)
            values (?, ?, ?, ?)
            """)
        .params(id, compartment, OffsetDateTime.now(clock), by)
        .update();
  }

  private void speaks(UUID id, String language) {
    jdbc.sql("insert into account_language (account_id, language) values (?, ?)")
        .params(id, language)
        .update();
  }

  /** Somebody else here signs in with this name. */
  public static final class LoginTaken extends RuntimeException {
    LoginTaken(String login) {
      super(login);
    }
  }
}
