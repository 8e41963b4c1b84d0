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
    return all("select id::text, name from account order by name");
  }

  @Override
  public Map<String, String> units() {
    return all("select id::text, unit_key from account");
  }

  private Map<String, String> all(String sql) {
    var all = new LinkedHashMap<String, String>();
    jdbc.sql(sql)
        .query(row -> {
          all.put(row.getString(1), row.getString(2));
        });
    return all;
  }
}
