package org.lotsenhaus.casework;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may read a case as a whole: one manager, deputies for a time, and who had to in danger. */
@Repository
public class CaseAccess {

  public enum Kind {
    MANAGER,
    DEPUTY,
    EMERGENCY
  }

  /**
   * @param until null as long as no end is set
   */
  public record Holder(
      UUID id, UUID account, Kind kind, String reason, Instant since, @Nullable Instant until) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  CaseAccess(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those who hold it now or will, the manager first. */
  public List<Holder> of(UUID caseId) {
    return jdbc.sql(
            """
            select * from case_access where case_id = ? and (ends_at is null or ends_at > ?)
            order by array_position(array['MANAGER', 'DEPUTY', 'EMERGENCY'], kind), begins_at
            """)
        .params(caseId, now())
        .query(CaseAccess::holder)
        .list();
  }

  /** Who manages each of these cases now; those that nobody manages are left out. */
  public Map<UUID, UUID> managers(Collection<UUID> cases) {
    var managers = new HashMap<UUID, UUID>();
    jdbc.sql(
            """
            select case_id, account_id from case_access
            where case_id = any (?) and kind = 'MANAGER' and (ends_at is null or ends_at > ?)
            order by begins_at desc
            """)
        .param(cases.toArray(UUID[]::new))
        .param(now())
        .query(row -> {
          managers.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        });
    return managers;
  }

  public Optional<UUID> manager(UUID caseId) {
    return Optional.ofNullable(managers(List.of(caseId)).get(caseId));
  }

  /** In what right the one who acts works on this case now; the strongest counts. */
  public Optional<Kind> mine(UUID caseId) {
    var actor = Tenant.bound().actor();
    return of(caseId).stream()
        .filter(it -> it.account().toString().equals(actor) && !it.since().isAfter(clock.instant()))
        .map(Holder::kind)
        .findFirst();
  }

  public void begin(CaseFile file, UUID account, Kind kind, @Nullable Instant until) {
    begin(file, account, kind, "", until);
  }

  /**
   * @param reason of an emergency; empty where the work itself is the reason
   */
  public void begin(
      CaseFile file, UUID account, Kind kind, String reason, @Nullable Instant until) {
    jdbc.sql(
            """
            insert into case_access
              (case_id, compartment, account_id, kind, reason, begins_at, ends_at, granted_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(file.id(), file.compartment(), account, kind.name(), reason, now())
        .param(until == null ? null : until.atOffset(UTC))
        .param(Tenant.bound().actor())
        .update();
  }

  /**
   * @return how many it ended
   */
  public int end(UUID caseId, Kind kind, UUID account) {
    return jdbc.sql(
            """
            update case_access set ends_at = :now
            where case_id = :case and kind = :kind and account_id = :account
              and (ends_at is null or ends_at > :now)
            """)
        .param("now", now())
        .param("case", caseId)
        .param("kind", kind.name())
        .param("account", account)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }

  private static Holder holder(ResultSet row, int n) throws SQLException {
    var until = row.getObject("ends_at", OffsetDateTime.class);
    return new Holder(
        row.getObject("id", UUID.class),
        row.getObject("account_id", UUID.class),
        Kind.valueOf(row.getString("kind")),
        row.getString("reason"),
        row.getObject("begins_at", OffsetDateTime.class).toInstant(),
        until == null ? null : until.toInstant());
  }
}
