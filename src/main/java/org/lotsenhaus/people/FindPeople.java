package org.lotsenhaus.people;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.people.names.Name;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people by name in whatever script or spelling. Only the protected areas held are looked at.
 */
@Service
public class FindPeople {

  /** Below, names only share a sound or two. */
  private static final double LIKE = 0.5;

  private static final int SHOWN = 20;

  private final People people;
  private final PersonRecords records;
  private final NamesAlike names;
  private final JdbcClient jdbc;

  FindPeople(People people, PersonRecords records, NamesAlike names, JdbcClient jdbc) {
    this.people = people;
    this.records = records;
    this.names = names;
    this.jdbc = jdbc;
  }

  /** The likest first, at most twenty; for a merged record stands the one that is kept. */
  @Transactional(readOnly = true)
  public List<Person> byName(String typed) {
    var likest = names.likest(List.of(Name.of(typed)), LIKE);
    var kept = records.kept(likest);
    var shown = likest.stream().map(it -> kept.getOrDefault(it, it)).distinct().toList();
    return people.all(shown).stream()
        .sorted(comparing(it -> shown.indexOf(it.id())))
        .limit(SHOWN)
        .toList();
  }

  /** Whom the own areas came to know last; merged records stand behind another. */
  @Transactional(readOnly = true)
  public List<Person> newest(int most) {
    var ids =
        Tenant.bound().compartments().stream()
            .flatMap(area -> newest(area, most).stream())
            .sorted(Comparator.reverseOrder())
            .limit(most)
            .toList();
    return people.all(ids).stream().sorted(comparing(it -> ids.indexOf(it.id()))).toList();
  }

  /** Their ids are numbered by time. */
  private List<UUID> newest(String area, int most) {
    return jdbc.sql(
            """
            select id from person where compartment = ? and merged_into is null
            order by known_at desc limit ?
            """)
        .params(area, most)
        .query(UUID.class)
        .list();
  }
}
