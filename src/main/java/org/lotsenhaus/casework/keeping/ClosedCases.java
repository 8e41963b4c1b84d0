package org.lotsenhaus.casework.keeping;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.casework.ForgetsCase;
import org.lotsenhaus.people.ForgetPerson;
import org.lotsenhaus.people.PersonRecords;
import org.lotsenhaus.people.records.Expires;
import org.lotsenhaus.people.records.Gone;
import org.lotsenhaus.people.records.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Closed cases, each deleted with everything in it; and with the person, when nothing else is kept
 * of them. As long as somebody is accompanied, all that was before belongs to it and stays.
 */
@Component
class ClosedCases implements Expires {

  private final Cases cases;
  private final CountedCases counted;
  private final List<ForgetsCase> parts;
  private final PersonRecords records;
  private final ForgetPerson people;
  private final JdbcClient jdbc;

  ClosedCases(
      Cases cases,
      CountedCases counted,
      List<ForgetsCase> parts,
      PersonRecords records,
      ForgetPerson people,
      JdbcClient jdbc) {
    this.cases = cases;
    this.counted = counted;
    this.parts = parts;
    this.records = records;
    this.people = people;
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.CASE;
  }

  /**
   * Those who are accompanied are asked for when it is deleted, too; here it makes the list true.
   */
  @Override
  public List<String> due(Instant over) {
    return jdbc
        .sql(
            """
            select id, person_id from case_file
            where closed_at <= ? and hold_at is null order by closed_at
            """)
        .param(over.atOffset(UTC))
        .query(ClosedCases::closed)
        .list()
        .stream()
        .filter(it -> !isAccompanied(it.person()) && !people.isHeldBack(it.person()))
        .map(it -> it.id().toString())
        .toList();
  }

  private record Closed(UUID id, UUID person) {}

  private static Closed closed(ResultSet row, int n) throws SQLException {
    return new Closed(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
  }

  private boolean isAccompanied(UUID person) {
    return cases.openOf(records.of(person)).isPresent();
  }

  @Override
  public int held(Instant over) {
    return (int)
        jdbc
            .sql("select id, person_id from case_file where closed_at <= ?")
            .param(over.atOffset(UTC))
            .query(ClosedCases::closed)
            .list()
            .stream()
            .filter(it -> people.isHeldBack(it.person()))
            .count();
  }

  @Override
  public Optional<Gone> delete(String id, Instant over) {
    return take(UUID.fromString(id), over)
        .filter(it -> !isAccompanied(it.person()) && !people.isHeldBack(it.person()))
        .map(this::delete);
  }

  /** Whoever sets a hold now waits, and then finds nothing; or was first, and then it stays. */
  private Optional<Closed> take(UUID id, Instant over) {
    return jdbc.sql(
            """
            select id, person_id from case_file
            where id = ? and closed_at <= ? and hold_at is null for update
            """)
        .params(id, over.atOffset(UTC))
        .query(ClosedCases::closed)
        .optional();
  }

  private Gone delete(Closed file) {
    var gone = Gone.of(Kind.CASE, file.id().toString()).counted(counted.figures(file.id()));
    for (var part : parts) {
      gone = gone.with(part.forget(file.id()));
    }
    jdbc.sql("delete from case_file where id = ?").param(file.id()).update();
    return gone.with(people.ifNobodyNeeds(file.person()));
  }
}
