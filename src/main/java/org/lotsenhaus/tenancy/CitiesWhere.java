package org.lotsenhaus.tenancy;

import static java.time.ZoneOffset.UTC;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks many cities the same at once. */
@Repository
class CitiesWhere {

  private final JdbcClient jdbc;

  CitiesWhere(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The numbers of those that say yes. In a transaction of its own, since it is bound to each of
   * them.
   */
  @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
  public Set<Integer> yes(Question question, Collection<City> among) {
    return jdbc.sql("select cities_where(?, ?, ?)")
        .param(question.condition())
        .param(question.at().atOffset(UTC))
        .param(among.stream().map(it -> it.id().value()).toArray(Integer[]::new))
        .query(Integer.class)
        .set();
  }
}
