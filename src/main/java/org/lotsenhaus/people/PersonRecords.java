package org.lotsenhaus.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which records somebody confirmed to be of one person. What hangs on a record stays with it, so
 * that a merge can be undone; whoever asks for a person asks for all of them.
 */
@Repository
public class PersonRecords {

  private final JdbcClient jdbc;

  PersonRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Whichever of them is asked with; the one that is kept comes first. Somebody who can't be seen
   * is nobody else.
   */
  public List<UUID> of(UUID person) {
    var seen = seen(person);
    return seen.isEmpty() ? List.of(person) : seen;
  }

  private List<UUID> seen(UUID person) {
    return jdbc.sql(
            """
            with recursive up as (
              select id, merged_into from person where id = ?
              union all
              select next.id, next.merged_into from person next join up on next.id = up.merged_into),
            one as (
              select id, 0 as depth from up
              where not exists (select from person k where k.id = up.merged_into)
              union all
              select next.id, depth + 1 from person next join one on next.merged_into = one.id)
            select id from one order by depth, id
            """)
        .param(person)
        .query(UUID.class)
        .list();
  }

  /** The same, and until the transaction ends nobody merges or separates them. */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<UUID> lock(UUID person) {
    jdbc.sql("select id from person where id = any (?) order by id for update")
        .param(of(person).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
    return of(person);
  }

  /** The record that is kept, by each of these; one that was never merged is its own. */
  public Map<UUID, UUID> kept(Collection<UUID> records) {
    if (records.isEmpty()) {
      return Map.of();
    }
    var kept = new HashMap<UUID, UUID>();
    jdbc.sql(
            """
            with recursive up as (
              select id as record, id, merged_into from person where id = any (?)
              union all
              select up.record, next.id, next.merged_into
              from person next join up on next.id = up.merged_into)
            select record, id from up
            where not exists (select from person k where k.id = up.merged_into)
            """)
        .param(records.toArray(UUID[]::new))
        .query(row -> {
          kept.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        });
    return kept;
  }

  /** These and all that were merged into them, each with the one it stands behind. */
  public Map<UUID, UUID> behind(Collection<UUID> people) {
    var behind = new HashMap<UUID, UUID>();
    jdbc.sql(
            """
            with recursive one as (
              select id as kept, id from person where id = any (?)
              union all
              select one.kept, next.id from person next join one on next.merged_into = one.id)
            select id, kept from one
            """)
        .param(people.toArray(UUID[]::new))
        .query(row -> {
          behind.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        });
    return behind;
  }
}
