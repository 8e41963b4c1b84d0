package org.lotsenhaus.queue;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads rows of a key and an instant. */
final class Rows {

  private Rows() {}

  static Map<String, Instant> instants(StatementSpec query) {
    var instants = new HashMap<String, Instant>();
    query.query(row -> {
      instants.put(row.getString(1), row.getTimestamp(2).toInstant());
    });
    return instants;
  }
}
