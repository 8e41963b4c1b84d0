package org.lotsenhaus.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Times that are kept apart for a share: until it is over, nobody else can have them. */
@Repository
public class KeptTimes {

  /** Hours of a day that somebody keeps. */
  public record Kept(int resource, LocalDate day, Minutes time) {}

  private final JdbcClient jdbc;
  private final Clock clock;
  private final CalendarNews news;

  KeptTimes(JdbcClient jdbc, Clock clock, CalendarNews news) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.news = news;
  }

  public List<Kept> of(String share) {
    return jdbc.sql("select * from opening_extra where share = ? order by day, from_minute")
        .param(share)
        .query((row, n) ->
            new Kept(
                row.getInt("resource_id"),
                row.getObject("day", LocalDate.class),
                new Minutes(row.getInt("from_minute"), row.getInt("until_minute"))))
        .list();
  }

  /**
   * @throws KeptAlready when some of it is kept for another draw
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(Kept kept, String share, String by) {
    news.everythingChanged();
    int mine =
        jdbc.sql(
                """
                insert into opening_extra (id, resource_id, day, from_minute, until_minute, share, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(UUID.randomUUID(), kept.resource(), kept.day(), kept.time().from())
            .params(kept.time().until(), share, by, OffsetDateTime.now(clock))
            .update();
    if (mine == 0) {
      throw new KeptAlready();
    }
  }

  /** What is left of them is there for everybody. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void leaveToAll(String share, String by) {
    news.everythingChanged();
    jdbc.sql(
            """
            update opening_extra set share = null, changed_by = ?, changed_at = ? where share = ?
            """)
        .params(by, OffsetDateTime.now(clock), share)
        .update();
  }

  /** Somebody else keeps some of this time. */
  public static final class KeptAlready extends RuntimeException {
    KeptAlready() {
      super("kept already");
    }
  }
}
