package org.lotsenhaus.disclosure;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was released and not yet read. */
@Repository
class Copies {

  /** One field, as it was when it was released. */
  record Copied(Field field, String content) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Copies(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void put(Disclosure disclosure, List<Copied> copied) {
    jdbc.sql(
            """
            insert into disclosure_copy (request_id, area, fields, contents, copied_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(disclosure.id(), disclosure.request().area())
        .param(copied.stream().map(it -> it.field().name()).toArray(String[]::new))
        .param(copied.stream().map(Copied::content).toArray(String[]::new))
        .param(clock.instant().atOffset(UTC))
        .update();
  }

  /** Whoever takes it finds it; whoever comes later, even at the same moment, doesn't. */
  Optional<List<Copied>> take(UUID request) {
    return jdbc.sql("delete from disclosure_copy where request_id = ? returning fields, contents")
        .param(request)
        .query((row, n) -> {
          var fields = Disclosures.fields(row);
          var contents = (String[]) row.getArray("contents").getArray();
          return IntStream.range(0, contents.length)
              .mapToObj(i -> new Copied(fields.get(i), contents[i]))
              .toList();
        })
        .optional();
  }
}
