package org.lotsenhaus.disclosure;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.disclosure.Disclosure.Answer;
import org.lotsenhaus.disclosure.Disclosure.Decision;
import org.lotsenhaus.disclosure.Disclosure.Request;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests that the one who acts has to do with; the database leaves out all others. */
@Repository
class Disclosures {

  private static final int SHOWN = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  Disclosures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Disclosure> all() {
    return jdbc.sql("select * from disclosure_request order by asked_at desc, id desc limit ?")
        .param(SHOWN)
        .query(Disclosures::disclosure)
        .list();
  }

  int toReview() {
    return jdbc.sql(
            "select count(*) from disclosure_request where decision is null and asked_by <> acting()")
        .query(Integer.class)
        .single();
  }

  Optional<Disclosure> byId(UUID id) {
    return jdbc.sql("select * from disclosure_request where id = ?")
        .param(id)
        .query(Disclosures::disclosure)
        .optional();
  }

  UUID insert(Request request) {
    return jdbc.sql(
            """
            insert into disclosure_request (area, basis, basis_text, person_name, person_born,
              fields, reason, asked_at, asked_by, asked_unit)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .params(request.area(), request.basis().name(), request.basisText())
        .params(request.name(), request.born())
        .param(names(request.fields()))
        .params(request.reason(), now(), Tenant.bound().actor(), Tenant.bound().unit())
        .query(UUID.class)
        .single();
  }

  /** Gives back whether it was still to be decided, and not the actor's own. */
  boolean decide(UUID id, Decision decision, String why) {
    return jdbc.sql(
                """
                update disclosure_request
                set decision = ?, decided_at = ?, decided_by = ?, decided_why = ?
                where id = ? and decision is null and asked_by <> acting() and reviews()
                """)
            .params(decision.name(), now(), Tenant.bound().actor(), why, id)
            .update()
        == 1;
  }

  boolean answer(UUID id, Answer answer, String why) {
    return jdbc.sql(
                """
                update disclosure_request
                set answer = ?, answered_at = ?, answered_by = ?, answered_why = ?
                where id = ? and decision = 'GRANTED' and answer is null and holds(area)
                """)
            .params(answer.name(), now(), Tenant.bound().actor(), why, id)
            .update()
        == 1;
  }

  boolean noteReading(UUID id) {
    return jdbc.sql(
                """
                update disclosure_request set read_at = ?
                where id = ? and answer = 'RELEASED' and read_at is null and asked_by = acting()
                """)
            .params(now(), id)
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }

  private static String[] names(List<Field> fields) {
    return fields.stream().map(Field::name).toArray(String[]::new);
  }

  static List<Field> fields(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("fields").getArray()).map(Field::valueOf).toList();
  }

  private static Disclosure disclosure(ResultSet row, int n) throws SQLException {
    var decision = row.getString("decision");
    var answer = row.getString("answer");
    var read = row.getObject("read_at", OffsetDateTime.class);
    return new Disclosure(
        row.getObject("id", UUID.class),
        request(row),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getString("asked_by"),
        row.getString("asked_unit"),
        decision == null ? null : Decision.valueOf(decision),
        row.getString("decided_why"),
        answer == null ? null : Answer.valueOf(answer),
        instant(read));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  private static Request request(ResultSet row) throws SQLException {
    return new Request(
        row.getString("area"),
        Basis.valueOf(row.getString("basis")),
        row.getString("basis_text"),
        row.getString("person_name"),
        row.getString("person_born"),
        fields(row),
        row.getString("reason"));
  }
}
