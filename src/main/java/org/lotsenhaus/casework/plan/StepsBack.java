package org.lotsenhaus.casework.plan;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.Phase;
import org.lotsenhaus.casework.TimelineEntry;
import org.lotsenhaus.casework.TimelineSource;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When and why a case went back. */
@Repository
class StepsBack implements TimelineSource {

  private record Step(Phase to, String reason, Instant at) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  StepsBack(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(CaseFile file, Phase to, String reason) {
    jdbc.sql(
            """
            insert into case_step_back
              (case_id, compartment, from_phase, to_phase, reason, stepped_at, stepped_by)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(file.id(), file.compartment(), file.phase().name(), to.name(), reason)
        .params(clock.instant().atOffset(UTC), Tenant.bound().actor())
        .update();
  }

  @Override
  public List<TimelineEntry> of(CaseFile file, CaseWords words) {
    return jdbc
        .sql("select * from case_step_back where case_id = ?")
        .param(file.id())
        .query(StepsBack::step)
        .list()
        .stream()
        .map(it -> entry(it, words))
        .toList();
  }

  private static Step step(ResultSet row, int n) throws SQLException {
    return new Step(
        Phase.valueOf(row.getString("to_phase")),
        row.getString("reason"),
        row.getObject("stepped_at", OffsetDateTime.class).toInstant());
  }

  private static TimelineEntry entry(Step it, CaseWords words) {
    var kind = words.words().plain("cases-staff.stepped_back", "phase", words.say(it.to()));
    return TimelineEntry.of(it.at(), kind, "", it.reason(), words);
  }
}
