package org.lotsenhaus.casework;

import static java.util.stream.Collectors.toCollection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a person lets see something of their case now, and what. */
@Repository
public class Consented {

  /**
   * @param recipient the key of a unit
   * @param endsOn the last day
   */
  public record Agreed(String recipient, Topic topic, Set<DataClass> classes, LocalDate endsOn) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Consented(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<Agreed> of(UUID person) {
    return jdbc.sql(
            """
            select recipient, purpose, data_classes, ends_on from consent
            where person_id = ? and given_at is not null and withdrawn_at is null and ends_on >= ?
            order by recipient, ends_on
            """)
        .params(person, LocalDate.now(clock))
        .query(Consented::agreed)
        .list();
  }

  private static Agreed agreed(ResultSet row, int n) throws SQLException {
    var classes =
        Stream.of((String[]) row.getArray("data_classes").getArray())
            .map(DataClass::valueOf)
            .collect(toCollection(() -> EnumSet.noneOf(DataClass.class)));
    return new Agreed(
        row.getString("recipient"),
        Topic.valueOf(row.getString("purpose")),
        classes,
        row.getObject("ends_on", LocalDate.class));
  }
}
