package org.lotsenhaus.casework.conference;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.conference.Conference.Point;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands on the agendas, as far as the one who acts may know of its topic. */
@Repository
public class Points {

  private final JdbcClient jdbc;
  private final Clock clock;

  Points(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<Point> of(UUID conference) {
    return jdbc.sql(
            "select * from case_conference_point where conference_id = ? order by set_at, id")
        .param(conference)
        .query(Points::point)
        .list();
  }

  Optional<Point> byId(UUID conference, UUID id) {
    return of(conference).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  void insert(CaseFile file, UUID conference, Topic topic, String text) {
    jdbc.sql(
            """
            insert into case_conference_point
              (conference_id, case_id, compartment, topic, text, set_at, set_by)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(conference, file.id(), file.compartment(), topic.name(), text)
        .params(clock.instant().atOffset(UTC), Tenant.bound().actor())
        .update();
  }

  void decide(Point point, String decision) {
    jdbc.sql(
            """
            update case_conference_point set decision = ?, decided_at = ?, decided_by = ?
            where id = ?
            """)
        .params(decision, clock.instant().atOffset(UTC), Tenant.bound().actor(), point.id())
        .update();
  }

  private static Point point(ResultSet row, int n) throws SQLException {
    return new Point(
        row.getObject("id", UUID.class),
        Topic.valueOf(row.getString("topic")),
        row.getString("text"),
        row.getString("decision"));
  }
}
