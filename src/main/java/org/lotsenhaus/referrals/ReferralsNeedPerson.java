package org.lotsenhaus.referrals;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.people.records.NeedsPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody was sent on, with a case or without one. */
@Component
class ReferralsNeedPerson implements NeedsPerson {

  private final JdbcClient jdbc;

  ReferralsNeedPerson(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<UUID> needed(Collection<UUID> people) {
    return jdbc.sql("select distinct person_id from referral where person_id = any (?)")
        .param(people.toArray(UUID[]::new))
        .query(UUID.class)
        .set();
  }
}
