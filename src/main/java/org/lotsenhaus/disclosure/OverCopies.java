package org.lotsenhaus.disclosure;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.people.records.Expires;
import org.lotsenhaus.people.records.Gone;
import org.lotsenhaus.people.records.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies that nobody fetched in the two weeks in which the database shows them. */
@Component
class OverCopies implements Expires {

  private static final Duration READABLE = Duration.ofDays(14);

  private final JdbcClient jdbc;

  OverCopies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.COPY;
  }

  @Override
  public List<String> due(Instant over) {
    return jdbc.sql(
            "select request_id::text from disclosure_copy where copied_at <= ? order by copied_at")
        .param(copiedUntil(over))
        .query(String.class)
        .list();
  }

  private static OffsetDateTime copiedUntil(Instant over) {
    return over.minus(READABLE).atOffset(UTC);
  }

  @Override
  public Optional<Gone> delete(String id, Instant over) {
    int gone =
        jdbc.sql("delete from disclosure_copy where request_id = ? and copied_at <= ?")
            .params(UUID.fromString(id), copiedUntil(over))
            .update();
    return Gone.ifAny(gone, Kind.COPY, id);
  }
}
