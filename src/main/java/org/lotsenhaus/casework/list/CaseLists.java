package org.lotsenhaus.casework.list;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.CaseAccess.Kind;
import org.lotsenhaus.casework.Phase;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open cases, as lists show them. */
@Repository
class CaseLists {

  /**
   * @param due when the next task is due, null where none is
   */
  record Line(UUID id, UUID person, Phase phase, @Nullable Kind kind, @Nullable LocalDate due) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  CaseLists(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those on which the one who acts works now. */
  List<Line> mine() {
    return jdbc.sql(
            """
            select distinct on (f.id) f.id, f.person_id, f.phase, a.kind,
              (select min(t.due_on) from case_task t
               where t.case_id = f.id and t.done_at is null) as due
            from case_access a join case_file f on f.id = a.case_id
            where a.account_id = ? and a.begins_at <= ? and (a.ends_at is null or a.ends_at > ?)
              and f.closed_at is null
            order by f.id, array_position(array['MANAGER', 'DEPUTY', 'EMERGENCY'], a.kind)
            """)
        .params(Tenant.bound().account(), now(), now())
        .query(CaseLists::line)
        .list();
  }

  /** Those of other units of which the own may know something, found by way of the consents. */
  List<Line> shared() {
    return jdbc.sql(
            """
            select f.id, f.person_id, f.phase, null as kind, null::date as due from case_file f
            where f.person_id = any (array(
                select c.person_id from consent c
                where c.recipient = own_unit() and c.given_at is not null
                  and c.withdrawn_at is null and c.ends_on >= house_day()))
              and f.closed_at is null and not works_on(f.id)
            """)
        .query(CaseLists::line)
        .list();
  }

  List<Line> ofPeople(Collection<UUID> people) {
    return jdbc.sql(
            """
            select id, person_id, phase, null as kind, null::date as due from case_file
            where person_id = any (?) and closed_at is null
            """)
        .param(people.toArray(UUID[]::new))
        .query(CaseLists::line)
        .list();
  }

  /** How many open cases of the areas held each account manages; under null those of nobody. */
  Map<@Nullable UUID, Integer> loads() {
    var loads = new HashMap<@Nullable UUID, Integer>();
    jdbc.sql(
            """
            select a.account_id, count(*) from case_file f
            left join case_access a on a.case_id = f.id and a.kind = 'MANAGER' and a.ends_at is null
            where f.compartment = any (?) and f.closed_at is null
            group by a.account_id
            """)
        .param(held())
        .query(row -> {
          loads.put(row.getObject(1, UUID.class), row.getInt(2));
        });
    return loads;
  }

  /**
   * Open cases of the areas held whose manager has left or was never there.
   *
   * @param here who may work on cases, and of which area
   */
  List<Line> withoutManager(List<Map.Entry<UUID, String>> here) {
    return jdbc.sql(
            """
            select f.id, f.person_id, f.phase, null as kind, null::date as due from case_file f
            where f.compartment = any (?) and f.closed_at is null
              and not exists (
                select from case_access a where a.case_id = f.id and a.kind = 'MANAGER'
                  and a.ends_at is null
                  and (a.account_id, f.compartment) in (select * from unnest(?::uuid[], ?::text[])))
            order by f.opened_at
            """)
        .param(held())
        .param(here.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
        .param(here.stream().map(Map.Entry::getValue).toArray(String[]::new))
        .query(CaseLists::line)
        .list();
  }

  private static String[] held() {
    return Tenant.bound().compartments().toArray(String[]::new);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    var kind = row.getString("kind");
    return new Line(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        Phase.valueOf(row.getString("phase")),
        kind == null ? null : Kind.valueOf(kind),
        row.getObject("due", LocalDate.class));
  }
}
