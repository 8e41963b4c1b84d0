package org.lotsenhaus.queue;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one-line notes that travel with a ticket and die with the day. */
@Repository
public class Notes {

  private final JdbcClient jdbc;

  Notes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<String> of(UUID ticket) {
    return jdbc.sql("select text from ticket_note where ticket_id = ? order by written_at")
        .param(ticket)
        .query(String.class)
        .list();
  }

  /** Without a condition: the house may delete them all and read none. */
  int deleteAll() {
    return jdbc.sql("delete from ticket_note").update();
  }
}
