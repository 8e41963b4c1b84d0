package org.lotsenhaus.questions.outside;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The unit that answers first what comes from outside, and sends on what others know better. The
 * head names it. Until then it is the one that also tells people at the door which office is right.
 */
@Component
class OutsideDesk {

  private static final String WHICH_OFFICE = "find_right_office";

  private final JdbcClient jdbc;
  private final CityPlans plans;
  private final Audit audit;
  private final Clock clock;

  OutsideDesk(JdbcClient jdbc, CityPlans plans, Audit audit, Clock clock) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.audit = audit;
    this.clock = clock;
  }

  /** Empty in a city that has no unit yet: then nobody can be asked. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Unit> unit() {
    var plan = plans.current();
    return named()
        .or(() -> plan.concern(WHICH_OFFICE).map(Concern::unit))
        .flatMap(key -> today(plan, key))
        .or(() -> plan.desks().stream().findFirst().flatMap(it -> today(plan, first(it))));
  }

  private Optional<String> named() {
    return jdbc.sql("select unit_key from question_desk order by decided_at desc, id desc limit 1")
        .query(String.class)
        .optional();
  }

  private static Optional<Unit> today(CityPlan plan, String key) {
    return plan.units().stream().filter(it -> it.key().equals(key)).findFirst();
  }

  private static String first(Desk desk) {
    return desk.serves().getFirst();
  }

  @Transactional
  public void name(String unit) {
    jdbc.sql("insert into question_desk (unit_key, decided_at, decided_by) values (?, ?, ?)")
        .params(unit, clock.instant().atOffset(UTC), Tenant.bound().actor())
        .update();
    audit.wrote("decided who answers questions from outside", "unit " + unit);
  }
}
