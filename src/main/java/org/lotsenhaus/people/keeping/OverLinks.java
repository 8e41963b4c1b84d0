package org.lotsenhaus.people.keeping;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.people.records.Expires;
import org.lotsenhaus.people.records.Gone;
import org.lotsenhaus.people.records.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that lead nowhere any more. */
@Component
class OverLinks implements Expires {

  private final JdbcClient jdbc;

  OverLinks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.LINK;
  }

  @Override
  public List<String> due(Instant over) {
    return jdbc.sql(
            """
            select token_hash from person_link
            where expires_at <= ? order by expires_at
            """)
        .param(over.atOffset(UTC))
        .query(String.class)
        .list();
  }

  @Override
  public Optional<Gone> delete(String id, Instant over) {
    int gone =
        jdbc.sql("delete from person_link where token_hash = ? and expires_at <= ?")
            .params(id, over.atOffset(UTC))
            .update();
    return Gone.ifAny(gone, Kind.LINK, id);
  }
}
