package org.lotsenhaus.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what a person does and may here. The person signs in again afterwards: rights are fixed
 * for the length of a session.
 */
@Service
public class ChangeAccount {

  public record Wanted(String name, String unit, Set<Role> roles, Set<String> languages) {}

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Municipalities cities;
  private final Audit audit;
  private final Clock clock;

  ChangeAccount(
      JdbcClient jdbc,
      Accounts accounts,
      Sessions sessions,
      Municipalities cities,
      Audit audit,
      Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.sessions = sessions;
    this.cities = cities;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws OwnAccount when an administrator would shut themselves out
   */
  @Transactional
  public void change(UUID id, Wanted wanted) {
    if (isOwn(id) && !wanted.roles().contains(Role.ADMIN)) {
      throw new OwnAccount();
    }
    var before = accounts.byId(id).orElseThrow();
    jdbc.sql("update account set name = ?, unit_key = ? where id = ?")
        .params(wanted.name(), wanted.unit(), id)
        .update();
    roles(id, wanted.roles());
    languages(id, wanted.languages());
    if (!before.unit().equals(wanted.unit())) {
      move(id, before.unit(), wanted);
    }
    changed(id, "change_account");
  }

  private void roles(UUID id, Set<Role> roles) {
    var names = roles.stream().map(Role::name).toArray(String[]::new);
    jdbc.sql("delete from account_role where account_id = ? and role <> all (?)")
        .params(id, names)
        .update();
    jdbc.sql(
            """
            insert into account_role (account_id, role, granted_by)
            select ?, role, ? from unnest(?::text[]) as wanted (role) on conflict do nothing
            """)
        .params(id, actor(), names)
        .update();
  }

  private void languages(UUID id, Set<String> languages) {
    jdbc.sql("delete from account_language where account_id = ?").param(id).update();
    jdbc.sql(
            """
            insert into account_language (account_id, language)
            select ?, language from unnest(?::text[]) as wanted (language)
            """)
        .params(id, languages.toArray(String[]::new))
        .update();
  }

  /** The protected area of the old unit stays behind; whoever serves people gets the new one's. */
  private void move(UUID id, String from, Wanted wanted) {
    var city = cities.load().orElseThrow();
    city.compartmentOf(from).ifPresent(it -> endGrant(id, it));
    if (wanted.roles().stream().anyMatch(Role::servesPeople)) {
      city.compartmentOf(wanted.unit()).ifPresent(it -> begin(id, it, null));
    }
  }

  /**
   * @param until the last day, included; null: until somebody takes it back
   */
  @Transactional
  public void grant(UUID id, String compartment, @Nullable LocalDate until) {
    begin(id, compartment, until);
    changed(id, "grant_compartment");
  }

  private void begin(UUID id, String compartment, @Nullable LocalDate until) {
    endGrant(id, compartment);
    var end = until == null ? null : until.plusDays(1).atStartOfDay(clock.getZone());
    jdbc.sql(
            """
            insert into account_compartment
              (account_id, compartment, valid_from, valid_until, granted_by)
            values (?, ?, ?, ?::timestamptz, ?)
            """)
        .params(id, compartment, OffsetDateTime.now(clock))
        .param(end == null ? null : end.toOffsetDateTime())
        .param(actor())
        .update();
  }

  @Transactional
  public void takeBack(UUID id, String compartment) {
    endGrant(id, compartment);
    changed(id, "take_back_compartment");
  }

  private void endGrant(UUID id, String compartment) {
    jdbc.sql(
            """
            update account_compartment set valid_until = :now
            where account_id = :id and compartment = :compartment
              and (valid_until is null or valid_until > :now)
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("id", id)
        .param("compartment", compartment)
        .update();
  }

  /**
   * @throws OwnAccount when somebody would end their own account
   */
  @Transactional
  public void end(UUID id) {
    if (isOwn(id)) {
      throw new OwnAccount();
    }
    var member = accounts.byId(id).orElseThrow();
    jdbc.sql("update account set ended_at = ?, ended_by = ?, password_hash = null where id = ?")
        .params(OffsetDateTime.now(clock), actor(), id)
        .update();
    jdbc.sql("delete from invitation where account_id = ? and used_at is null").param(id).update();
    sessions.end(member);
    audit.wrote("end_account", "account " + id);
  }

  private void changed(UUID id, String action) {
    accounts.byId(id).filter(it -> !isOwn(id)).ifPresent(sessions::end);
    audit.wrote(action, "account " + id);
  }

  private static boolean isOwn(UUID id) {
    return actor().equals(id.toString());
  }

  private static String actor() {
    return Tenant.bound().actor();
  }

  /** Nobody shuts themselves out; a colleague can. */
  public static final class OwnAccount extends RuntimeException {}
}
