package org.lotsenhaus.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.queue.TakeTicket.Wish;
import org.lotsenhaus.shared.Unguessable;
import org.lotsenhaus.waiting.Spread;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Draws the numbers. */
@Repository
class NewTickets {

  private final WaitingTimes times;
  private final JdbcClient jdbc;
  private final Clock clock;

  NewTickets(WaitingTimes times, JdbcClient jdbc, Clock clock) {
    this.times = times;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The number is drawn and kept in one statement. Whoever draws keeps the others waiting until the
   * transaction ends: so it comes last, and gives back what it wrote. None, when the same form came
   * twice at the same instant.
   */
  Optional<Ticket> draw(
      Wish wish, Concern concern, WaitingArea area, String compartment, @Nullable Instant dueAt) {
    var expected = times.lastSimulated(area.site(), concern.key(), wish.language());
    return jdbc.sql(
            """
            with drawn as (
              insert into ticket_counter as c (site_key, day, letter, last) values (:site, :day, :letter, 1)
              on conflict (tenant_id, site_key, day, letter) do update set last = c.last + 1
              returning last)
            insert into ticket (token, request_key, site_key, day, letter, number, concern_key, unit_key,
                   compartment, language, channel, step_free, small_children, issued_at, joined_at,
                   simulated_one, simulated_five, simulated_nine, due_at, state)
            select :token, :request, :site, :day, :letter, last, :concern, :unit,
                   :compartment, :language, :channel, :stepFree, :children, :now, :now,
                   :one, :five, :nine, :due, 'WAITING'
            from drawn
            on conflict (tenant_id, request_key) do nothing
            returning *, null as urgency
            """)
        .param("site", area.site())
        .param("day", LocalDate.now(clock))
        .param("letter", area.letter())
        .param("token", token())
        .param("request", wish.requestKey())
        .param("concern", concern.key())
        .param("unit", concern.unit())
        .param("compartment", compartment)
        .param("language", wish.language().tag())
        .param("channel", wish.channel().name())
        .param("stepFree", wish.stepFree())
        .param("children", wish.smallChildren())
        .param("now", OffsetDateTime.now(clock))
        .param("one", seconds(expected, Spread::one))
        .param("five", seconds(expected, Spread::five))
        .param("nine", seconds(expected, Spread::nine))
        .param(
            "due", dueAt == null ? null : Tickets.at(dueAt), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .query(Tickets::ticket)
        .optional();
  }

  private static @Nullable Long seconds(
      Optional<Spread> expected, Function<Spread, Duration> quantile) {
    return expected.map(quantile).map(Duration::toSeconds).orElse(null);
  }

  private String token() {
    return Unguessable.text(16);
  }
}
