package org.lotsenhaus.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log as data protection reads it: newest first, a page at a time. */
@Repository
public class AuditLog {

  static final int PAGE = 100;

  /**
   * What is asked for; empty texts and null ask for everything.
   *
   * @param before the line after which the page goes on
   */
  public record Question(
      String subject, String actor, @Nullable LocalDate day, @Nullable UUID before) {

    public boolean narrow() {
      return !subject.isEmpty() || !actor.isEmpty() || day != null;
    }

    /** For the log: what was asked for. */
    @Override
    public String toString() {
      return Stream.of(
              subject.isEmpty() ? "" : "subject=" + subject,
              actor.isEmpty() ? "" : "actor=" + actor,
              day == null ? "" : "day=" + day)
          .filter(it -> !it.isEmpty())
          .collect(Collectors.joining(" "));
    }
  }

  /**
   * @param number its place in the chain; null as long as it has none
   */
  record Line(Entry entry, @Nullable Long number) {}

  private final JdbcClient jdbc;

  AuditLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Line> read(Question question, ZoneId zone) {
    return jdbc.sql(
            """
            select e.*, l.number from audit_entry e
            left join audit_link l on (l.tenant_id, l.entry_id) = (e.tenant_id, e.id)
            where (:subject = '' or e.subject = :subject)
              and (:actor = '' or e.actor = :actor)
              and e.at >= :from and e.at < :until
              and (:before::uuid is null
                   or (e.at, e.id) < (select b.at, b.id from audit_entry b where b.id = :before::uuid))
            order by e.at desc, e.id desc limit :page
            """)
        .param("subject", question.subject())
        .param("actor", question.actor())
        .param("from", start(question.day(), zone, OffsetDateTime.MIN))
        .param("until", end(question.day(), zone))
        .param("before", question.before())
        .param("page", PAGE)
        .query(AuditLog::line)
        .list();
  }

  private static OffsetDateTime start(
      @Nullable LocalDate day, ZoneId zone, OffsetDateTime otherwise) {
    return day == null ? otherwise : day.atStartOfDay(zone).toOffsetDateTime();
  }

  private static OffsetDateTime end(@Nullable LocalDate day, ZoneId zone) {
    return start(day == null ? null : day.plusDays(1), zone, OffsetDateTime.MAX);
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    return new Line(Entry.of(row), row.getObject("number", Long.class));
  }
}
