package org.lotsenhaus.casework.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.people.records.Gone.Figures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may be counted of a case for good: what it was about, how far it came, how it ended. */
@Component
class CountedCases {

  private static final List<Integer> MONTHS = List.of(3, 6, 12, 24, 36);

  private final JdbcClient jdbc;
  private final Clock clock;

  CountedCases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Figures figures(UUID id) {
    return jdbc.sql(
            """
            select unit_key, opened_at, closed_at, closing, reached, topics from case_file
            where id = ?
            """)
        .param(id)
        .query((row, n) -> figures(row))
        .single();
  }

  /** What was closed before anybody wrote this down has no topics and no phase. */
  private Figures figures(ResultSet row) throws SQLException {
    var opened = row.getObject("opened_at", OffsetDateTime.class);
    var closed = row.getObject("closed_at", OffsetDateTime.class);
    return new Figures(
        closed.atZoneSameInstant(clock.getZone()).getYear(),
        row.getString("unit_key"),
        Map.of(
            "TOPIC", Arrays.asList((String[]) row.getArray("topics").getArray()),
            "PHASE", Optional.ofNullable(row.getString("reached")).stream().toList(),
            "OUTCOME", Optional.ofNullable(row.getString("closing")).stream().toList(),
            "MONTHS", List.of(lasted(ChronoUnit.MONTHS.between(opened, closed)))));
  }

  /** Less than so many months; "MORE" is longer than the longest. */
  private static String lasted(long months) {
    return MONTHS.stream()
        .filter(it -> months < it)
        .findFirst()
        .map(it -> "UNDER_" + it)
        .orElse("MORE");
  }
}
