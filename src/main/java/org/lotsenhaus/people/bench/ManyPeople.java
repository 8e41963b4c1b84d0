package org.lotsenhaus.people.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.lotsenhaus.people.WrittenName;
import org.lotsenhaus.people.names.BlockingKeys;
import org.lotsenhaus.people.names.Name;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the bound protected area with invented people, a few thousand in one statement. */
@Component
@Profile("bench")
public class ManyPeople {

  private static final int AT_ONCE = 5_000;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  ManyPeople(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** The same people each time. */
  public void fill(String compartment, int count) {
    var names = new InventedNames(new Random(1));
    for (int begun = 0; begun < count; begun += AT_ONCE) {
      var some = new ArrayList<WrittenName>();
      while (some.size() < Math.min(AT_ONCE, count - begun)) {
        some.add(names.next());
      }
      transaction.executeWithoutResult(status -> insert(compartment, some));
    }
  }

  /** What somebody may type, who is there. */
  public static List<String> typed(int count) {
    var names = new InventedNames(new Random(1));
    var typed = new ArrayList<String>();
    while (typed.size() < count) {
      typed.add(names.next().whole());
    }
    return typed;
  }

  private void insert(String compartment, List<WrittenName> names) {
    var ids =
        jdbc.sql(
                """
                insert into person (compartment, born, born_precision, contact_kind, known_at, known_by)
                select ?, date '1950-01-01' + (random() * 20000)::int, 'DAY', 'NONE', now(), 'bench'
                from generate_series(1, ?)
                returning id
                """)
            .params(compartment, names.size())
            .query(UUID.class)
            .list();
    insertNames(compartment, names, ids);
    insertKeys(compartment, names, ids);
  }

  private void insertNames(String compartment, List<WrittenName> names, List<UUID> ids) {
    jdbc.sql(
            """
            insert into person_name (person_id, compartment, kind, given, family)
            select id, ?, 'WRITTEN', given, family
            from unnest(?::uuid[], ?::text[], ?::text[]) as named (id, given, family)
            """)
        .param(compartment)
        .param(ids.toArray(UUID[]::new))
        .param(names.stream().map(WrittenName::given).toArray(String[]::new))
        .param(names.stream().map(WrittenName::family).toArray(String[]::new))
        .update();
  }

  private void insertKeys(String compartment, List<WrittenName> names, List<UUID> ids) {
    var keys = new ArrayList<String>();
    var people = new ArrayList<UUID>();
    for (int i = 0; i < ids.size(); i++) {
      for (var key : BlockingKeys.of(Name.of(names.get(i).whole()))) {
        keys.add(key);
        people.add(ids.get(i));
      }
    }
    jdbc.sql(
            """
            insert into person_key (key, compartment, person_id)
            select key, ?, id from unnest(?::text[], ?::uuid[]) as found (key, id)
            """)
        .param(compartment)
        .param(keys.toArray(String[]::new))
        .param(people.toArray(UUID[]::new))
        .update();
  }
}
