package org.lotsenhaus.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.people.names.BlockingKeys;
import org.lotsenhaus.people.names.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds those whose names may be meant, by the few short strings that spellings share. */
@Repository
class PersonKeys {

  /** Of one key: the keys of common names alone say little. */
  private static final int OF_ONE_KEY = 400;

  private static final int MOST = 400;

  private final JdbcClient jdbc;

  PersonKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(UUID person, String compartment, Profile profile) {
    jdbc.sql(
            """
            insert into person_key (key, compartment, person_id)
            select key, ?, ? from unnest(?::text[]) as key
            """)
        .params(compartment, person)
        .param(of(profile).toArray(String[]::new))
        .update();
  }

  void forget(UUID person) {
    jdbc.sql("delete from person_key where person_id = ?").param(person).update();
  }

  private static Set<String> of(Profile profile) {
    return profile.names().stream()
        .flatMap(it -> BlockingKeys.of(it.compared()).stream())
        .collect(toUnmodifiableSet());
  }

  /** Those who share most keys come first; a key of two parts of the name counts for more. */
  List<UUID> candidates(Collection<Name> names) {
    var keys =
        names.stream()
            .flatMap(it -> BlockingKeys.of(it).stream())
            .distinct()
            .toArray(String[]::new);
    return jdbc.sql(
            """
            select found.person_id
            from unnest(?::text[]) as wanted (key)
            cross join lateral (
              select person_id from person_key k where k.key = wanted.key limit ?) found
            group by found.person_id
            order by sum(case when position('+' in wanted.key) > 0 then 3 else 1 end) desc,
              found.person_id
            limit ?
            """)
        .param(keys)
        .params(OF_ONE_KEY, MOST)
        .query(UUID.class)
        .list();
  }

  /** Who is reached in the same way. */
  List<UUID> reachedAt(String contact) {
    return jdbc.sql("select id from person where contact = ? order by id limit ?")
        .params(contact, MOST)
        .query(UUID.class)
        .list();
  }
}
