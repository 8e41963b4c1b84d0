package org.lotsenhaus.casework.today;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.people.People;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom the one who acts accompanies, and what the people of cases are called in lists. */
@Component
class Names {

  private final Cases cases;
  private final People people;
  private final JdbcClient jdbc;

  Names(Cases cases, People people, JdbcClient jdbc) {
    this.cases = cases;
    this.people = people;
    this.jdbc = jdbc;
  }

  List<UUID> accompanied() {
    return jdbc.sql(
            """
            select f.person_id from case_access a join case_file f on f.id = a.case_id
            where a.account_id = ? and a.kind in ('MANAGER', 'DEPUTY')
              and a.begins_at <= house_time() and (a.ends_at is null or a.ends_at > house_time())
              and f.closed_at is null
            """)
        .param(Tenant.bound().account())
        .query(UUID.class)
        .list();
  }

  Map<UUID, String> ofCases(Collection<UUID> ids, Words words) {
    var whose = cases.people(ids);
    var named = people.shownNames(whose.values(), words);
    return whose.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, it -> named.getOrDefault(it.getValue(), "")));
  }
}
