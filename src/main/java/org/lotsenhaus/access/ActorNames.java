package org.lotsenhaus.access;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lotsenhaus.audit.NamesActors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of all who have or ever had an account here. */
@Component
class ActorNames implements NamesActors {

  private final JdbcClient jdbc;

  ActorNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, String> names() {
    var names = new LinkedHashMap<String, String>();
    jdbc.sql("select id::text, name from account order by name")
        .query(row -> {
          names.put(row.getString(1), row.getString(2));
        });
    return names;
  }
}
