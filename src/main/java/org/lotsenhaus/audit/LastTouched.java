package org.lotsenhaus.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When somebody last had to do with something: what nobody needed for long can be deleted. */
@Repository
public class LastTouched {

  private final JdbcClient jdbc;

  LastTouched(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By subject; those of which the log tells nothing are left out. */
  public Map<String, Instant> of(Collection<String> subjects) {
    var last = new HashMap<String, Instant>();
    jdbc.sql("select subject, max(at) from audit_entry where subject = any (?) group by subject")
        .param(subjects.toArray(String[]::new))
        .query(row -> {
          last.put(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant());
        });
    return last;
  }
}
