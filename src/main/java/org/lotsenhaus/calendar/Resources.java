package org.lotsenhaus.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.calendar.Resource.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What can be busy in the bound city. Ended ones keep their claims and are offered no more. */
@Repository
public class Resources {

  private static final String ALL =
      "select id, kind, key, tags from resource where ended_at is null";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final CalendarNews news;

  Resources(JdbcClient jdbc, Clock clock, CalendarNews news) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.news = news;
  }

  public List<Resource> all() {
    return jdbc.sql(ALL + " order by id").query(Resources::resource).list();
  }

  public Optional<Resource> byId(int id) {
    return jdbc.sql(ALL + " and id = ?").param(id).query(Resources::resource).optional();
  }

  public Optional<Resource> byKey(Kind kind, String key) {
    return jdbc.sql(ALL + " and kind = ? and key = ?")
        .params(kind.name(), key)
        .query(Resources::resource)
        .optional();
  }

  private static Resource resource(ResultSet row, int n) throws SQLException {
    int id = row.getInt("id");
    var kind = Kind.valueOf(row.getString("kind"));
    var tags = new HashSet<>(Arrays.asList((String[]) row.getArray("tags").getArray()));
    tags.add(kind.tag());
    tags.add(Resource.tagOf(id));
    tags.add(Resource.HOUSE);
    return new Resource(id, kind, row.getString("key"), tags);
  }

  /** Takes it in, or says anew what it can; returns its number. */
  @Transactional(propagation = Propagation.MANDATORY)
  public int save(Kind kind, String key, Collection<String> tags, String by) {
    news.everythingChanged();
    return jdbc.sql(
            """
            insert into resource (kind, key, tags, changed_by, changed_at)
            values (?, ?, ?, ?, ?)
            on conflict (tenant_id, kind, key) do update
              set tags = excluded.tags, changed_by = excluded.changed_by,
                  changed_at = excluded.changed_at, ended_at = null
            returning id
            """)
        .params(kind.name(), key, tags.toArray(String[]::new), by, now())
        .query(Integer.class)
        .single();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void end(int id, String by) {
    news.everythingChanged();
    jdbc.sql("update resource set ended_at = ?, changed_by = ? where id = ?")
        .params(now(), by, id)
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
