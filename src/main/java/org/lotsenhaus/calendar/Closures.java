package org.lotsenhaus.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Absences and closures of the bound city. They take no booking away: those are to be rebooked. */
@Repository
public class Closures {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final CalendarNews news;

  Closures(JdbcClient jdbc, Clock clock, CalendarNews news) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.news = news;
  }

  /** Those that have not ended at an instant. */
  public List<Closure> after(Instant instant) {
    return jdbc.sql("select * from calendar_closure where ends_at > ? order by starts_at")
        .param(at(instant))
        .query((row, n) ->
            new Closure(
                row.getObject("id", UUID.class),
                row.getString("covers"),
                new TimeSlot(
                    row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                    row.getObject("ends_at", OffsetDateTime.class).toInstant()),
                row.getString("reason")))
        .list();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Closure closure, String by) {
    news.everythingChanged();
    jdbc.sql(
            """
            insert into calendar_closure (id, covers, starts_at, ends_at, reason, changed_by, changed_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(closure.id(), closure.covers(), at(closure.time().start()))
        .params(at(closure.time().end()), closure.reason(), by, OffsetDateTime.now(clock))
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void remove(UUID closure) {
    news.everythingChanged();
    jdbc.sql("delete from calendar_closure where id = ?").param(closure).update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
