package org.lotsenhaus.demo;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.demo.PastDay.Visit;
import org.lotsenhaus.municipality.Site;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Eight weeks of past days, so that charts and forecasts have something to stand on. */
@Component
@Profile("demo")
class DemoHistory {

  private static final int DAYS = 56;

  private final CityPlans plans;
  private final JdbcTemplate jdbc;

  DemoHistory(CityPlans plans, JdbcTemplate jdbc) {
    this.plans = plans;
    this.jdbc = jdbc;
  }

  @Transactional
  public void write() {
    var plan = plans.current();
    for (var day = plan.day().minusDays(DAYS); day.isBefore(plan.day()); day = day.plusDays(1)) {
      for (var site : plan.sites()) {
        write(plan, site, day);
      }
    }
  }

  private void write(CityPlan plan, Site site, LocalDate day) {
    for (var slot : plan.hours(site).on(day)) {
      var past = PastDay.imagine(plan, site, day, slot);
      tickets(site, day, past.visits());
      turns(site, day, past.visits());
      presences(site, past.presences());
    }
  }

  private void tickets(Site site, LocalDate day, List<Visit> visits) {
    jdbc.batchUpdate(
        """
        insert into ticket (id, token, request_key, site_key, day, letter, number, concern_key, unit_key,
               compartment, language, channel, issued_at, joined_at, state, desk_key, called_at, started_at,
               ended_at, outcome)
        values (?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'KIOSK', ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        visits,
        500,
        (statement, it) -> {
          var id = it.id().toString();
          values(
              statement,
              id,
              id,
              id,
              site.key(),
              day,
              it.letter(),
              it.number(),
              it.concern(),
              it.unit(),
              it.compartment(),
              it.language(),
              at(it.arrived()),
              at(it.arrived()),
              it.came() ? "FINISHED" : "MISSED",
              it.desk(),
              at(it.called()),
              at(it.started()),
              at(it.ended()),
              it.came() ? it.outcome() : null);
        });
  }

  private void turns(Site site, LocalDate day, List<Visit> visits) {
    jdbc.batchUpdate(
        """
        insert into ticket_turn (ticket_id, turn, site_key, day, concern_key, unit_key, language, urgent,
               arrived_at, joined_at, desk_key, called_at, started_at, ended_at, ended, outcome)
        values (?::uuid, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        visits,
        500,
        (statement, it) ->
            values(
                statement,
                it.id().toString(),
                site.key(),
                day,
                it.concern(),
                it.unit(),
                it.language(),
                false,
                at(it.arrived()),
                at(it.arrived()),
                it.desk(),
                at(it.called()),
                at(it.started()),
                at(it.ended()),
                it.came() ? "FINISHED" : "PARKED",
                it.came() ? it.outcome() : null));
  }

  private void presences(Site site, List<PastDay.Presence> presences) {
    jdbc.batchUpdate(
        "insert into desk_presence (site_key, desk_key, from_at, to_at) values (?, ?, ?, ?)",
        presences,
        100,
        (statement, it) -> values(statement, site.key(), it.desk(), at(it.from()), at(it.to())));
  }

  private static void values(
      PreparedStatement statement, @org.jspecify.annotations.Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
