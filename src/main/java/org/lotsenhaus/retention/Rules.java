package org.lotsenhaus.retention;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.records.KeepingTimes;
import org.lotsenhaus.people.records.Kind;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long the bound city keeps what; a month is one of its calendar. */
@Repository
class Rules implements KeepingTimes {

  /** What somebody decided, and why. */
  record Rule(Kind kind, int months, String reason, Instant at, String by) {}

  /** A shorter time could delete much at once: so long it can be taken back. */
  static final Duration WAITS = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final CityPlans plans;
  private final Clock clock;

  Rules(JdbcClient jdbc, CityPlans plans, Clock clock) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.clock = clock;
  }

  /** What held before goes on for a week where the new time is shorter. */
  @Override
  public int months(Kind kind) {
    if (kind.isFixed()) {
      return kind.months();
    }
    var now = clock.instant();
    int before = newest(kind, now.minus(WAITS)).map(Rule::months).orElse(kind.months());
    return newest(kind, now).map(it -> Math.max(it.months(), before)).orElse(before);
  }

  private Optional<Rule> newest(Kind kind, Instant until) {
    return jdbc.sql(
            """
            select * from retention_rule where kind = ? and decided_at <= ?
            order by decided_at desc, id desc limit 1
            """)
        .params(kind.name(), until.atOffset(UTC))
        .query(Rules::rule)
        .optional();
  }

  @Override
  public Instant over(Kind kind) {
    return clock
        .instant()
        .atZone(plans.current().city().zone())
        .minusMonths(months(kind))
        .toInstant();
  }

  @Override
  public UnaryOperator<Instant> end(Kind kind) {
    var zone = plans.current().city().zone();
    int months = months(kind);
    return ended -> ended.atZone(zone).plusMonths(months).toInstant();
  }

  /** Of each kind the newest, where somebody decided anything. */
  Map<Kind, Rule> decided() {
    return jdbc
        .sql(
            "select distinct on (kind) * from retention_rule order by kind, decided_at desc, id desc")
        .query(Rules::rule)
        .list()
        .stream()
        .collect(Collectors.toMap(Rule::kind, Function.identity()));
  }

  void decide(Kind kind, int months, String reason) {
    jdbc.sql(
            """
            insert into retention_rule (kind, months, reason, decided_at, decided_by)
            values (?, ?, ?, ?, ?)
            """)
        .params(kind.name(), months, reason, clock.instant().atOffset(UTC), Tenant.bound().actor())
        .update();
  }

  /** Of all kinds, in their order. */
  static List<Kind> changeable() {
    return List.of(Kind.values()).stream().filter(it -> !it.isFixed()).toList();
  }

  private static Rule rule(ResultSet row, int n) throws SQLException {
    return new Rule(
        Kind.valueOf(row.getString("kind")),
        row.getInt("months"),
        row.getString("reason"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        row.getString("decided_by"));
  }
}
