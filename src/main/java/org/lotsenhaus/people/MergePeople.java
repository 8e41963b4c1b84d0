package org.lotsenhaus.people;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that two records are of one person, or of two. Nothing is copied: the merged record points
 * to the one that is kept and stays as it was, so undoing a merge leaves no trace in either.
 */
@Service
public class MergePeople {

  private final People people;
  private final JdbcClient jdbc;
  private final Audit audit;
  private final Clock clock;

  MergePeople(People people, JdbcClient jdbc, Audit audit, Clock clock) {
    this.people = people;
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What was merged into the second before stays with it, now and when this is undone.
   *
   * @throws NotMergeable when one of them can't be seen, is merged already, or lies in another
   *     protected area
   */
  @Transactional
  public void merge(UUID kept, UUID merged) {
    var two =
        jdbc.sql("select id from person where id = any (?) order by id for update")
            .param(new UUID[] {kept, merged})
            .query(UUID.class)
            .list();
    if (two.size() != 2 || !areOfOneArea(people.all(two))) {
      throw new NotMergeable();
    }
    point(merged, kept);
    audit.wrote("merged two records", RegisterPerson.subject(kept));
    audit.wrote("merged two records", RegisterPerson.subject(merged));
  }

  private static boolean areOfOneArea(List<Person> two) {
    return two.stream().allMatch(it -> it.mergedInto().isEmpty())
        && two.getFirst().compartment().equals(two.getLast().compartment());
  }

  private void point(UUID merged, UUID kept) {
    jdbc.sql("update person set merged_into = ? where id = ?").params(kept, merged).update();
    jdbc.sql(
            """
            insert into person_merge (compartment, kept, merged, merged_at, merged_by)
            select compartment, ?, id, ?, ? from person where id = ?
            """)
        .params(kept, clock.instant().atOffset(UTC), Tenant.bound().actor(), merged)
        .update();
  }

  /** Both are as before; nothing happens when it was undone already. */
  @Transactional
  public void undo(UUID merged) {
    var kept =
        jdbc.sql(
                """
                update person_merge set undone_at = ?, undone_by = ?
                where merged = ? and undone_at is null returning kept
                """)
            .params(clock.instant().atOffset(UTC), Tenant.bound().actor(), merged)
            .query(UUID.class)
            .list();
    jdbc.sql("update person set merged_into = null where id = ?").param(merged).update();
    if (!kept.isEmpty()) {
      audit.wrote("undid a merge", RegisterPerson.subject(merged));
      kept.forEach(it -> audit.wrote("undid a merge", RegisterPerson.subject(it)));
    }
  }

  /** They look alike and are not the same: nobody is asked again. */
  @Transactional
  public void areDifferent(UUID one, UUID other) {
    jdbc.sql(
            """
            insert into person_distinct (compartment, one, other, decided_at, decided_by)
            select p.compartment, ?, ?, ?, ? from person p join person q on q.id = ?
            where p.id = ? and p.compartment = q.compartment
            on conflict do nothing
            """)
        .params(inOrder(one, other).toArray())
        .params(clock.instant().atOffset(UTC), Tenant.bound().actor(), other, one)
        .update();
    audit.wrote("declared two people different", RegisterPerson.subject(one));
    audit.wrote("declared two people different", RegisterPerson.subject(other));
  }

  private static List<UUID> inOrder(UUID one, UUID other) {
    // The order of PostgreSQL, which compares bytes; Java's compares signed numbers.
    return one.toString().compareTo(other.toString()) < 0
        ? List.of(one, other)
        : List.of(other, one);
  }

  public static final class NotMergeable extends RuntimeException {}
}
