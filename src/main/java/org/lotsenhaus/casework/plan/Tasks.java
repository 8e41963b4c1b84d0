package org.lotsenhaus.casework.plan;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.plan.Task.Does;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks that the one who acts may see. */
@Repository
public class Tasks {

  private final JdbcClient jdbc;
  private final Clock clock;

  Tasks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** In the order in which they are due. */
  public List<Task> of(UUID caseId) {
    return jdbc.sql("select * from case_task where case_id = ? order by due_on nulls last, set_at")
        .param(caseId)
        .query(Tasks::task)
        .list();
  }

  /** Of all open cases that one manages or deputises for now, what is due by then. */
  public List<Task> mineDueBy(LocalDate day) {
    return jdbc.sql(
            """
            select t.* from case_task t
            where t.done_at is null and t.due_on <= :day
              and t.case_id = any (array(
                select a.case_id from case_access a
                join case_file f on f.id = a.case_id
                where a.account_id = :me and a.kind in ('MANAGER', 'DEPUTY')
                  and a.begins_at <= :now and (a.ends_at is null or a.ends_at > :now)
                  and f.closed_at is null))
            order by t.due_on, t.set_at
            """)
        .param("me", Tenant.bound().account())
        .param("day", day)
        .param("now", clock.instant().atOffset(UTC))
        .query(Tasks::task)
        .list();
  }

  /** What other areas gave to the own unit, as far as consent holds. */
  public List<Task> oursDueBy(LocalDate day) {
    return jdbc.sql(
            """
            select t.* from case_task t join case_file f on f.id = t.case_id
            where t.unit_key = own_unit() and t.done_at is null and t.due_on <= ?
              and f.closed_at is null
            order by t.due_on, t.set_at
            """)
        .param(day)
        .query(Tasks::task)
        .list();
  }

  void insert(CaseFile file, Task task, @Nullable Topic topic) {
    jdbc.sql(
            """
            insert into case_task
              (case_id, compartment, goal_id, point_id, topic, title, does, unit_key, due_on,
               set_at, set_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(file.id(), file.compartment())
        .param(task.goal())
        .param(task.point())
        .param(topic == null ? null : topic.name())
        .params(task.title(), task.doer().does().name())
        .param(task.doer().unit())
        .param(task.due())
        .params(clock.instant().atOffset(UTC), Tenant.bound().actor())
        .update();
  }

  void done(CaseFile file, UUID id) {
    jdbc.sql(
            """
            update case_task set done_at = ?, done_by = ?
            where id = ? and case_id = ? and done_at is null
            """)
        .params(clock.instant().atOffset(UTC), Tenant.bound().actor(), id, file.id())
        .update();
  }

  void reopen(CaseFile file, UUID id) {
    jdbc.sql("update case_task set done_at = null, done_by = null where id = ? and case_id = ?")
        .params(id, file.id())
        .update();
  }

  private static Task task(ResultSet row, int n) throws SQLException {
    var done = row.getObject("done_at", OffsetDateTime.class);
    return new Task(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        row.getObject("goal_id", UUID.class),
        row.getObject("point_id", UUID.class),
        row.getString("title"),
        new Doer(Does.valueOf(row.getString("does")), row.getString("unit_key")),
        row.getObject("due_on", LocalDate.class),
        done == null ? null : done.toInstant());
  }
}
