package org.lotsenhaus.people.records;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A chapter that is one look into the database: the columns are the fields, and {@code :people} are
 * the person's records.
 */
public record ToldBySql(JdbcClient jdbc, Chapter chapter, Set<String> tables, String sql)
    implements TellsOfPerson {

  @Override
  public List<Map<String, Object>> of(List<UUID> people) {
    return jdbc.sql(sql).param("people", people.toArray(UUID[]::new)).query(Entry::of).list();
  }
}
