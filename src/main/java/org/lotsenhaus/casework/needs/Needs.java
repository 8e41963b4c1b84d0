package org.lotsenhaus.casework.needs;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All looks at a case's topics that the one who acts may see; none is ever overwritten. */
@Repository
public class Needs {

  private final JdbcClient jdbc;
  private final Clock clock;

  Needs(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The oldest first. */
  public List<Need> of(UUID caseId) {
    return jdbc.sql("select * from case_need where case_id = ? order by seen_at, id")
        .param(caseId)
        .query(Needs::need)
        .list();
  }

  void insert(CaseFile file, Topic topic, int level, String remark) {
    jdbc.sql(
            """
            insert into case_need (case_id, compartment, topic, level, remark, seen_at, seen_by)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(file.id(), file.compartment(), topic.name(), level, remark)
        .params(clock.instant().atOffset(UTC), Tenant.bound().actor())
        .update();
  }

  private static Need need(ResultSet row, int n) throws SQLException {
    return new Need(
        Topic.valueOf(row.getString("topic")),
        row.getInt("level"),
        row.getString("remark"),
        row.getObject("seen_at", OffsetDateTime.class).toInstant());
  }
}
