package org.lotsenhaus.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.municipality.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When the resources of the bound city are there. */
@Repository
public class Openings {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final CalendarNews news;

  Openings(JdbcClient jdbc, Clock clock, CalendarNews news) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.news = news;
  }

  public List<OpeningRule> rules() {
    return jdbc.sql("select * from opening_rule order by weekday, from_minute")
        .query(Openings::rule)
        .list();
  }

  private static OpeningRule rule(ResultSet row, int n) throws SQLException {
    return new OpeningRule(
        row.getObject("id", UUID.class),
        row.getInt("resource_id"),
        OpeningRule.Kind.valueOf(row.getString("kind")),
        DayOfWeek.of(row.getInt("weekday")),
        new Minutes(row.getInt("from_minute"), row.getInt("until_minute")),
        row.getInt("every_weeks"),
        row.getObject("counted_from", LocalDate.class),
        new Validity(
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_until", LocalDate.class)),
        row.getString("share"));
  }

  public List<OpeningExtra> extras(LocalDate from) {
    return jdbc.sql("select * from opening_extra where day >= ? order by day, from_minute")
        .param(from)
        .query((row, n) ->
            new OpeningExtra(
                row.getObject("id", UUID.class),
                row.getInt("resource_id"),
                row.getObject("day", LocalDate.class),
                new Minutes(row.getInt("from_minute"), row.getInt("until_minute")),
                row.getString("share")))
        .list();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(OpeningRule rule, String by) {
    news.everythingChanged();
    jdbc.sql(
            """
            insert into opening_rule (id, resource_id, kind, weekday, from_minute, until_minute, every_weeks,
                                      counted_from, valid_from, valid_until, share, changed_by, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(rule.id(), rule.resource(), rule.kind().name(), rule.weekday().getValue())
        .params(rule.time().from(), rule.time().until(), rule.everyWeeks(), rule.countedFrom())
        .param(rule.valid().from())
        .param(rule.valid().until())
        .param(rule.share())
        .params(by, OffsetDateTime.now(clock))
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(OpeningExtra extra, String by) {
    news.everythingChanged();
    jdbc.sql(
            """
            insert into opening_extra (id, resource_id, day, from_minute, until_minute, share, changed_by, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(extra.id(), extra.resource(), extra.day(), extra.time().from())
        .param(extra.time().until())
        .param(extra.share())
        .params(by, OffsetDateTime.now(clock))
        .update();
  }

  /** A rule holds no longer from a day on; what was booked by it stays. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(UUID rule, LocalDate day, String by) {
    news.everythingChanged();
    jdbc.sql("update opening_rule set valid_until = ?, changed_by = ?, changed_at = ? where id = ?")
        .params(day, by, OffsetDateTime.now(clock), rule)
        .update();
  }

  /** An extra day is taken back; what was booked on it stays. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void remove(UUID extra) {
    news.everythingChanged();
    jdbc.sql("delete from opening_extra where id = ?").param(extra).update();
  }
}
