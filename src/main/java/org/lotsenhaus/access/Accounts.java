package org.lotsenhaus.access;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of the bound city. Ended accounts stay, so that the log keeps its names. */
@Repository
public class Accounts {

  private static final String WITH_ALL =
      """
      select a.id, a.login, a.name, a.unit_key, a.password_hash,
             array(select role from account_role r
                   where (r.tenant_id, r.account_id) = (a.tenant_id, a.id) order by role) as roles,
             h.compartments, h.ends,
             array(select language from account_language l
                   where (l.tenant_id, l.account_id) = (a.tenant_id, a.id) order by language)
                   as languages
      from account a
      cross join lateral (
        select coalesce(array_agg(compartment), '{}') as compartments,
               coalesce(array_agg(coalesce(valid_until, 'infinity')), '{}') as ends
        from account_compartment c
        where (c.tenant_id, c.account_id) = (a.tenant_id, a.id)
          and c.valid_from <= :now and (c.valid_until is null or c.valid_until > :now)) h
      where a.ended_at is null
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Accounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<StaffMember> byLogin(String login) {
    return jdbc.sql(WITH_ALL + " and a.login = :login")
        .param("now", now())
        .param("login", login)
        .query(Accounts::member)
        .optional();
  }

  public Optional<StaffMember> byId(UUID id) {
    return jdbc.sql(WITH_ALL + " and a.id = :id")
        .param("now", now())
        .param("id", id)
        .query(Accounts::member)
        .optional();
  }

  public List<StaffMember> all() {
    return jdbc.sql(WITH_ALL + " order by a.name")
        .param("now", now())
        .query(Accounts::member)
        .list();
  }

  private static StaffMember member(java.sql.ResultSet row, int n) throws java.sql.SQLException {
    return new StaffMember(
        Tenant.current(),
        row.getObject("id", UUID.class),
        row.getString("login"),
        row.getString("name"),
        row.getString("unit_key"),
        row.getString("password_hash"),
        strings(row, "roles").stream().map(Role::valueOf).toList(),
        Set.copyOf(strings(row, "compartments")),
        ends(row),
        Set.copyOf(strings(row, "languages")));
  }

  /** Of an area that is held twice, the longer time counts. */
  private static Map<String, Instant> ends(java.sql.ResultSet row) throws java.sql.SQLException {
    var areas = strings(row, "compartments");
    var ends = (Timestamp[]) row.getArray("ends").getArray();
    return IntStream.range(0, ends.length)
        .boxed()
        .collect(toUnmodifiableMap(areas::get, i -> ends[i].toInstant(), Accounts::later));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static List<String> strings(java.sql.ResultSet row, String column)
      throws java.sql.SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  /** The protected areas that this person holds now. */
  public List<Grant> grants(UUID id) {
    return jdbc.sql(
            """
            select compartment, valid_until from account_compartment
            where account_id = :id and valid_from <= :now
              and (valid_until is null or valid_until > :now)
            order by compartment
            """)
        .param("id", id)
        .param("now", now())
        .query((row, n) ->
            new Grant(
                row.getString(1), lastDay(row.getObject("valid_until", OffsetDateTime.class))))
        .list();
  }

  private @Nullable LocalDate lastDay(@Nullable OffsetDateTime end) {
    return end == null ? null : end.atZoneSameInstant(clock.getZone()).minusNanos(1).toLocalDate();
  }

  /** Who is behind an entry of the log or a change; also when the account has ended. */
  public Optional<String> nameOf(String actor) {
    return jdbc.sql("select name from account where id::text = ?")
        .param(actor)
        .query(String.class)
        .optional();
  }

  void setPassword(UUID id, String hash) {
    jdbc.sql("update account set password_hash = ? where id = ?").params(hash, id).update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
