package org.lotsenhaus.people.keeping;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.people.records.NeedsPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever agreed to something, it has to be known that it was they. */
@Component
class ConsentsNeedPerson implements NeedsPerson {

  private final JdbcClient jdbc;

  ConsentsNeedPerson(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<UUID> needed(Collection<UUID> people) {
    return jdbc.sql("select distinct person_id from consent where person_id = any (?)")
        .param(people.toArray(UUID[]::new))
        .query(UUID.class)
        .set();
  }
}
