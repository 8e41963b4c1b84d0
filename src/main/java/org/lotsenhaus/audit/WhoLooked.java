package org.lotsenhaus.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who read and changed what is kept about somebody: for them, and for those who accompany them. */
@Component
public class WhoLooked {

  /**
   * One line about a file.
   *
   * @param name of the member of staff; null for the house, and for the person themselves
   * @param unit the key of their unit
   */
  public record Look(
      Instant at,
      String actor,
      @Nullable String name,
      @Nullable String unit,
      boolean read,
      String action,
      String purpose) {}

  /** The last time that somebody looked for one purpose. */
  public record Last(Instant at, String actor, String purpose) {}

  private final JdbcClient jdbc;
  private final NamesActors actors;

  WhoLooked(JdbcClient jdbc, NamesActors actors) {
    this.jdbc = jdbc;
    this.actors = actors;
  }

  /**
   * The newest first.
   *
   * @param subjects as the log knows them: "person 0197…", and records merged into it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Look> at(Collection<String> subjects, int atMost) {
    var names = actors.names();
    var units = actors.units();
    return jdbc.sql(
            """
            select at, actor, kind, action, purpose from audit_entry
            where subject = any (?) order by at desc, id desc limit ?
            """)
        .param(subjects.toArray(String[]::new))
        .param(atMost)
        .query((row, n) -> {
          var actor = row.getString("actor");
          return look(row, names.get(actor), units.get(actor));
        })
        .list();
  }

  private static Look look(ResultSet row, @Nullable String name, @Nullable String unit)
      throws SQLException {
    return new Look(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        name,
        unit,
        row.getString("kind").equals("READ"),
        row.getString("action"),
        row.getString("purpose"));
  }

  /** Who read it of late, each once for a purpose; the newest first. */
  public List<Last> lately(String subject, int atMost) {
    return jdbc.sql(
            """
            select max(at) as at, actor, purpose from (
              select at, actor, purpose from audit_entry
              where subject = ? and kind = 'READ' order by at desc limit 200) newest
            group by actor, purpose order by max(at) desc limit ?
            """)
        .params(subject, atMost)
        .query((row, n) ->
            new Last(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getString(2),
                row.getString(3)))
        .list();
  }
}
