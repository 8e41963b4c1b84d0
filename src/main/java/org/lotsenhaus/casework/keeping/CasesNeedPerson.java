package org.lotsenhaus.casework.keeping;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.people.records.NeedsPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A case is about somebody, whether it is open or closed. */
@Component
class CasesNeedPerson implements NeedsPerson {

  private final JdbcClient jdbc;

  CasesNeedPerson(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<UUID> needed(Collection<UUID> people) {
    return jdbc.sql("select distinct person_id from case_file where person_id = any (?)")
        .param(people.toArray(UUID[]::new))
        .query(UUID.class)
        .set();
  }

  @Override
  public Set<UUID> heldBack(Collection<UUID> people) {
    return jdbc.sql(
            """
            select distinct person_id from case_file
            where person_id = any (?) and hold_at is not null
            """)
        .param(people.toArray(UUID[]::new))
        .query(UUID.class)
        .set();
  }
}
