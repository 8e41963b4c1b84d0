package org.lotsenhaus.themes;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.people.AboutSomebody;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.themes.Theme.Decision;
import org.lotsenhaus.themes.Theme.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The themes of the bound city; what is seen often comes first. */
@Service
public class Themes {

  private final JdbcClient jdbc;
  private final Audit audit;
  private final Clock clock;

  Themes(JdbcClient jdbc, Audit audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Theme> all() {
    return jdbc.sql(
            """
            select t.*, s.seen, s.this_year, s.last, d.kind, d.text
            from theme t
            cross join lateral (
              select count(*) as seen, count(*) filter (where seen_on > ?) as this_year,
                     max(seen_on) as last
              from theme_sighting where theme_id = t.id) s
            left join lateral (
              select kind, text from theme_decision where theme_id = t.id
              order by decided_at desc, id desc limit 1) d on true
            order by s.this_year desc, t.named_at
            """)
        .param(today().minusYears(1))
        .query(Themes::theme)
        .list();
  }

  /**
   * Naming a theme is the first time it is seen.
   *
   * @throws TellsOfSomebody when the title seems to be about one person
   */
  @Transactional
  public UUID name(Topic topic, String title) {
    if (AboutSomebody.tells(title)) {
      throw new TellsOfSomebody();
    }
    var id =
        jdbc.sql(
                """
                insert into theme (topic, title, named_at, named_by) values (?, ?, ?, ?) returning id
                """)
            .params(topic.name(), title, clock.instant().atOffset(UTC), Tenant.bound().actor())
            .query(UUID.class)
            .single();
    sight(id);
    audit.wrote("named a structural theme", "theme " + id);
    return id;
  }

  /** It happened again. Not with whom: the log says only that somebody works with themes. */
  @Transactional
  public void sight(UUID id) {
    jdbc.sql("insert into theme_sighting (theme_id, seen_on) select id, ? from theme where id = ?")
        .params(today(), id)
        .update();
  }

  @Transactional
  public void decide(UUID id, Kind kind, String text) {
    jdbc.sql(
            """
            insert into theme_decision (theme_id, kind, text, decided_at, decided_by)
            select id, ?, ?, ?, ? from theme where id = ?
            """)
        .params(kind.name(), text, clock.instant().atOffset(UTC), Tenant.bound().actor(), id)
        .update();
    audit.wrote("decided on a structural theme", "theme " + id);
  }

  private LocalDate today() {
    return clock.instant().atZone(clock.getZone()).toLocalDate();
  }

  private static Theme theme(ResultSet row, int n) throws SQLException {
    return new Theme(
        row.getObject("id", UUID.class),
        Topic.valueOf(row.getString("topic")),
        row.getString("title"),
        row.getInt("seen"),
        row.getInt("this_year"),
        row.getObject("last", LocalDate.class),
        decision(row));
  }

  private static @Nullable Decision decision(ResultSet row) throws SQLException {
    var kind = Optional.ofNullable(row.getString("kind"));
    var text = row.getString("text");
    return kind.map(it -> new Decision(Kind.valueOf(it), text)).orElse(null);
  }

  public static final class TellsOfSomebody extends RuntimeException {}
}
