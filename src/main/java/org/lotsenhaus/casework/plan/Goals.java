package org.lotsenhaus.casework.plan;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.plan.Goal.Outcome;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The goals that the one who acts may see. */
@Repository
public class Goals {

  private final JdbcClient jdbc;
  private final Clock clock;

  Goals(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What is still to be reached comes first, the nearest before the far. */
  public List<Goal> of(UUID caseId) {
    return jdbc.sql(
            """
            select * from case_goal where case_id = ?
            order by outcome is not null, due_on nulls last, set_at
            """)
        .param(caseId)
        .query(Goals::goal)
        .list();
  }

  Optional<Goal> byId(CaseFile file, UUID id) {
    return of(file.id()).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  void insert(CaseFile file, Goal goal) {
    jdbc.sql(
            """
            insert into case_goal (case_id, compartment, topic, title, due_on, set_at, set_by)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(file.id(), file.compartment(), goal.topic().name(), goal.title())
        .param(goal.due())
        .params(clock.instant().atOffset(UTC), Tenant.bound().actor())
        .update();
  }

  void turnedOut(UUID id, Outcome outcome, String remark) {
    jdbc.sql(
            """
            update case_goal
            set outcome = ?, outcome_remark = ?, outcome_at = ?, outcome_by = ?
            where id = ?
            """)
        .params(outcome.name(), remark, clock.instant().atOffset(UTC), Tenant.bound().actor(), id)
        .update();
  }

  private static Goal goal(ResultSet row, int n) throws SQLException {
    var outcome = row.getString("outcome");
    return new Goal(
        row.getObject("id", UUID.class),
        Topic.valueOf(row.getString("topic")),
        row.getString("title"),
        row.getObject("due_on", LocalDate.class),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getString("outcome_remark"));
  }
}
