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
import java.util.stream.Stream;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases of the bound city that the one who acts may know of. */
@Repository
public class Cases {

  private final JdbcClient jdbc;
  private final Clock clock;

  Cases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<CaseFile> byId(UUID id) {
    return jdbc.sql("select * from case_file where id = ?")
        .param(id)
        .query(Cases::caseFile)
        .optional();
  }

  /** Under any of the records of a person; the newest first. */
  public List<CaseFile> of(Collection<UUID> records) {
    return jdbc.sql("select * from case_file where person_id = any (?) order by opened_at desc")
        .param(records.toArray(UUID[]::new))
        .query(Cases::caseFile)
        .list();
  }

  public Optional<CaseFile> openOf(Collection<UUID> records) {
    return of(records).stream().filter(CaseFile::isOpen).findFirst();
  }

  /** Whose cases these are. */
  public Map<UUID, UUID> people(Collection<UUID> ids) {
    var whose = new HashMap<UUID, UUID>();
    jdbc.sql("select id, person_id from case_file where id = any (?)")
        .param(ids.toArray(UUID[]::new))
        .query(row -> {
          whose.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        });
    return whose;
  }

  UUID insert(UUID person, String compartment, List<EntryReason> reasons) {
    var who = Tenant.bound();
    return jdbc.sql(
            """
            insert into case_file (person_id, compartment, unit_key, phase, phase_since,
              entry_reasons, opened_at, opened_by)
            values (:person, :compartment, :unit, 'INTAKE', :now, :reasons, :now, :actor)
            returning id
            """)
        .param("person", person)
        .param("compartment", compartment)
        .param("unit", who.unit())
        .param("now", now())
        .param("reasons", reasons.stream().map(Enum::name).toArray(String[]::new))
        .param("actor", who.actor())
        .query(UUID.class)
        .single();
  }

  /**
   * @return whether it stood where it was believed to stand; of two who move it on one is refused
   */
  public boolean move(CaseFile file, Phase to) {
    return jdbc.sql("update case_file set phase = ?, phase_since = ? where id = ? and phase = ?")
            .params(to.name(), now(), file.id(), file.phase().name())
            .update()
        == 1;
  }

  /** Writes down what may be counted of it when it is deleted one day. */
  public boolean close(CaseFile file, Closing how) {
    return jdbc.sql(
                """
                update case_file
                set phase = 'CLOSED', phase_since = :now, closed_at = :now, closed_by = :actor,
                    closing = :how, reached = phase, topics = array(
                      select topic from case_goal where case_id = :id
                      union
                      select topic from case_need where case_id = :id and level > 0
                      order by topic)
                where id = :id and phase = :phase
                """)
            .param("now", now())
            .param("actor", Tenant.bound().actor())
            .param("how", how.name())
            .param("id", file.id())
            .param("phase", file.phase().name())
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }

  private static CaseFile caseFile(ResultSet row, int n) throws SQLException {
    return new CaseFile(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("compartment"),
        row.getString("unit_key"),
        Phase.valueOf(row.getString("phase")),
        instant(row, "phase_since"),
        Stream.of((String[]) row.getArray("entry_reasons").getArray())
            .map(EntryReason::valueOf)
            .toList(),
        instant(row, "opened_at"),
        Optional.ofNullable(row.getString("closing")).map(Closing::valueOf));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
