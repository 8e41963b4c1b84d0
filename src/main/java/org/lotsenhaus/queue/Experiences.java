package org.lotsenhaus.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.waiting.Calibration;
import org.lotsenhaus.waiting.Experience;
import org.lotsenhaus.waiting.History;
import org.lotsenhaus.waiting.Spread;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What each site has learned from its last six weeks. Learned once a day; says nothing of persons.
 */
@Component
class Experiences {

  private static final int DAYS = 42;
  private static final String OUTCOMES =
      """
      select t.simulated_one, t.simulated_five, t.simulated_nine,
             extract(epoch from u.called_at - t.issued_at)::bigint
      from ticket t join ticket_turn u
        on u.tenant_id = t.tenant_id and u.ticket_id = t.id and u.turn = 1
      where t.site_key = ? and t.simulated_nine is not null and u.called_at is not null
        and t.due_at is null
      """;

  private record Key(TenantId tenant, String site, LocalDate day) {}

  private final JdbcClient jdbc;
  private final Map<Key, Experience> learned = new ConcurrentHashMap<>();

  Experiences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In a transaction of the house. */
  Experience of(CityPlan plan, Site site) {
    var key = new Key(Tenant.current(), site.key(), plan.day());
    return learned.computeIfAbsent(
        key,
        k -> {
          learned.keySet().removeIf(old -> old.day().isBefore(key.day()));
          return learn(plan, site);
        });
  }

  private Experience learn(CityPlan plan, Site site) {
    var minutes =
        plan.concerns().stream().collect(Collectors.toMap(Concern::key, Concern::minutes));
    var since = plan.day().minusDays(DAYS);
    var history = new History(turns(site, since, plan.day()), presences(site, since, plan.day()));
    return Experience.learn(
        history, minutes, Calibration.learn(outcomes(site, since, plan.day())), plan.city().zone());
  }

  private List<History.Turn> turns(Site site, LocalDate since, LocalDate before) {
    return jdbc.sql("select * from ticket_turn where site_key = ? and day >= ? and day < ?")
        .params(site.key(), since, before)
        .query(Experiences::turn)
        .list();
  }

  private static History.Turn turn(ResultSet row, int n) throws SQLException {
    var calledAt = row.getString("desk_key") == null ? null : Tickets.instant(row, "called_at");
    return new History.Turn(
        row.getString("concern_key"),
        new Language(row.getString("language")),
        row.getBoolean("urgent"),
        Objects.requireNonNull(Tickets.instant(row, "arrived_at")),
        Objects.requireNonNull(Tickets.instant(row, "joined_at")),
        calledAt == null ? null : new History.Call(row.getString("desk_key"), calledAt),
        Objects.requireNonNull(Tickets.instant(row, "ended_at")));
  }

  private List<History.Presence> presences(Site site, LocalDate since, LocalDate before) {
    return jdbc.sql(
            """
            select desk_key, from_at, to_at from desk_presence
            where site_key = ? and from_at >= ? and from_at < ?
            """)
        .params(site.key(), since, before)
        .query((row, n) ->
            new History.Presence(
                row.getString(1), row.getTimestamp(2).toInstant(), row.getTimestamp(3).toInstant()))
        .list();
  }

  /** What became of earlier forecasts: the first turn of each ticket that kept one. */
  private List<Calibration.Outcome> outcomes(Site site, LocalDate since, LocalDate before) {
    return jdbc.sql(OUTCOMES + " and t.day >= ? and t.day < ?")
        .params(site.key(), since, before)
        .query(Experiences::outcome)
        .list();
  }

  /** What became of this morning's forecasts, in the order of the calls. */
  List<Calibration.Outcome> today(String site, LocalDate today) {
    return jdbc.sql(OUTCOMES + " and t.day = ? order by u.called_at")
        .params(site, today)
        .query(Experiences::outcome)
        .list();
  }

  private static Calibration.Outcome outcome(ResultSet row, int n) throws SQLException {
    return new Calibration.Outcome(
        new Spread(
            Duration.ofSeconds(row.getInt(1)),
            Duration.ofSeconds(row.getInt(2)),
            Duration.ofSeconds(row.getInt(3))),
        Duration.ofSeconds(row.getLong(4)));
  }
}
