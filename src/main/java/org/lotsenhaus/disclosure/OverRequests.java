package org.lotsenhaus.disclosure;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.people.records.Expires;
import org.lotsenhaus.people.records.Gone;
import org.lotsenhaus.people.records.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests across the wall name somebody too; they are deleted where they were sent to. */
@Component
class OverRequests implements Expires {

  private static final String OVER = "greatest(asked_at, decided_at, answered_at, read_at) <= ?";

  private final JdbcClient jdbc;

  OverRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.DISCLOSURE;
  }

  @Override
  public List<String> due(Instant over) {
    return jdbc.sql("select id::text from disclosure_request where " + OVER + " order by asked_at")
        .param(over.atOffset(UTC))
        .query(String.class)
        .list();
  }

  @Override
  public Optional<Gone> delete(String id, Instant over) {
    int gone =
        jdbc.sql("delete from disclosure_request where id = ? and " + OVER)
            .params(UUID.fromString(id), over.atOffset(UTC))
            .update();
    return Gone.ifAny(gone, Kind.DISCLOSURE, id);
  }
}
