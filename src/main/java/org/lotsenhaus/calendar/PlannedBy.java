package org.lotsenhaus.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.municipality.LastChanges.LastChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who planned the times of the bound city, and when. */
@Repository
public class PlannedBy {

  private final JdbcClient jdbc;

  PlannedBy(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<LastChange> ofResource(int id) {
    return jdbc.sql("select changed_by, changed_at from resource where id = ?")
        .param(id)
        .query((row, n) -> change(row))
        .optional();
  }

  /** Of the rules and extra days of a resource, by their ids. */
  public Map<UUID, LastChange> ofOpenings(int resource) {
    return byId(
        jdbc.sql(
                """
                select id, changed_by, changed_at from opening_rule where resource_id = :resource
                union all
                select id, changed_by, changed_at from opening_extra where resource_id = :resource
                """)
            .param("resource", resource));
  }

  public Map<UUID, LastChange> ofClosures() {
    return byId(jdbc.sql("select id, changed_by, changed_at from calendar_closure"));
  }

  private static Map<UUID, LastChange> byId(JdbcClient.StatementSpec asked) {
    var found = new HashMap<UUID, LastChange>();
    asked.query(row -> {
      found.put(row.getObject("id", UUID.class), change(row));
    });
    return found;
  }

  private static LastChange change(ResultSet row) throws SQLException {
    return new LastChange(
        row.getString("changed_by"), row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
