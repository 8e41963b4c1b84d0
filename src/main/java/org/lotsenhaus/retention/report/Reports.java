package org.lotsenhaus.retention.report;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.documents.store.GivenPapers;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.PersonLinks;
import org.lotsenhaus.people.records.Expires;
import org.lotsenhaus.people.records.Gone;
import org.lotsenhaus.people.records.Kind;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The copies that were made, for as long as a link may lead to them. */
@Repository
class Reports implements Expires {

  static final Duration READABLE = Duration.ofDays(30);

  private final PersonLinks links;
  private final GivenPapers papers;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  Reports(PersonLinks links, GivenPapers papers, JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.links = links;
    this.papers = papers;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  UUID keep(Person person, Report report, @Nullable String whyLeftOut) {
    return jdbc.sql(
            """
            insert into person_report
              (person_id, compartment, contents, left_out, why_left_out, made_at, made_by)
            values (?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .params(person.id(), person.compartment(), json.writeValueAsString(report))
        .params(report.leftOut())
        .param(whyLeftOut)
        .params(clock.instant().atOffset(UTC), Tenant.bound().actor())
        .query(UUID.class)
        .single();
  }

  record Kept(UUID person, Report report) {}

  Optional<Kept> byId(UUID id) {
    return jdbc.sql("select person_id, contents from person_report where id = ? and made_at > ?")
        .params(id, madeUntil(clock.instant()))
        .query((row, n) ->
            new Kept(row.getObject(1, UUID.class), json.readValue(row.getString(2), Report.class)))
        .optional();
  }

  private static OffsetDateTime madeUntil(Instant over) {
    return over.minus(READABLE).atOffset(UTC);
  }

  @Override
  public Kind kind() {
    return Kind.REPORT;
  }

  @Override
  public List<String> due(Instant over) {
    return jdbc.sql("select id::text from person_report where made_at <= ? order by made_at")
        .param(madeUntil(over))
        .query(String.class)
        .list();
  }

  @Override
  public Optional<Gone> delete(String id, Instant over) {
    int gone =
        jdbc.sql("delete from person_report where id = ? and made_at <= ?")
            .params(UUID.fromString(id), madeUntil(over))
            .update();
    links.forget(List.of(UUID.fromString(id)));
    papers.end(UUID.fromString(id));
    return Gone.ifAny(gone, Kind.REPORT, id);
  }
}
