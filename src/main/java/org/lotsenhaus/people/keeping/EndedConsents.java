package org.lotsenhaus.people.keeping;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.people.PersonLinks;
import org.lotsenhaus.people.records.Expires;
import org.lotsenhaus.people.records.Gone;
import org.lotsenhaus.people.records.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * That somebody agreed has to be proven for a while after it ended (DSGVO Art. 7), not for ever.
 */
@Component
class EndedConsents implements Expires {

  /** Its last day still counts as a whole. */
  private static final String ENDED =
      """
      coalesce(withdrawn_at, refused_at) <= :over
        or (withdrawn_at is null and refused_at is null and ends_on < :day)
      """;

  private final PersonLinks links;
  private final JdbcClient jdbc;
  private final Clock clock;

  EndedConsents(PersonLinks links, JdbcClient jdbc, Clock clock) {
    this.links = links;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.CONSENT;
  }

  @Override
  public List<String> due(Instant over) {
    return ended("select id::text from consent where " + ENDED + " order by id", over)
        .query(String.class)
        .list();
  }

  @Override
  public Optional<Gone> delete(String id, Instant over) {
    int gone =
        ended("delete from consent where id = :id and (" + ENDED + ")", over)
            .param("id", UUID.fromString(id))
            .update();
    links.forget(List.of(UUID.fromString(id)));
    return gone == 0 ? Optional.empty() : Optional.of(Gone.of(Kind.CONSENT, id));
  }

  private JdbcClient.StatementSpec ended(String sql, Instant over) {
    return jdbc.sql(sql)
        .param("over", over.atOffset(UTC))
        .param("day", over.atZone(clock.getZone()).toLocalDate());
  }
}
