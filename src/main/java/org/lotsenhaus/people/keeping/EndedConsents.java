package org.lotsenhaus.people.keeping;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.people.ForgetPerson;
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

  private final ForgetPerson people;
  private final PersonLinks links;
  private final JdbcClient jdbc;
  private final Clock clock;

  EndedConsents(ForgetPerson people, PersonLinks links, JdbcClient jdbc, Clock clock) {
    this.people = people;
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
    return found("select id, person_id from consent where " + ENDED + " order by id", over).stream()
        .filter(it -> !people.isHeldBack(it.person()))
        .map(it -> it.id().toString())
        .toList();
  }

  private List<Ended> found(String sql, Instant over) {
    return ended(sql, over).query(EndedConsents::read).list();
  }

  private record Ended(UUID id, UUID person) {}

  private static Ended read(ResultSet row, int n) throws SQLException {
    return new Ended(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
  }

  @Override
  public Optional<Gone> delete(String id, Instant over) {
    return ended(
            "select id, person_id from consent where id = :id and (" + ENDED + ") for update", over)
        .param("id", UUID.fromString(id))
        .query(EndedConsents::read)
        .optional()
        .filter(it -> !people.isHeldBack(it.person()))
        .map(this::delete);
  }

  private Gone delete(Ended consent) {
    links.forget(List.of(consent.id()));
    jdbc.sql("delete from consent where id = ?").param(consent.id()).update();
    return Gone.of(Kind.CONSENT, consent.id().toString());
  }

  private JdbcClient.StatementSpec ended(String sql, Instant over) {
    return jdbc.sql(sql)
        .param("over", over.atOffset(UTC))
        .param("day", over.atZone(clock.getZone()).toLocalDate());
  }
}
