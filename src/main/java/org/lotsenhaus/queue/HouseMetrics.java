package org.lotsenhaus.queue;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.lotsenhaus.tenancy.City;
import org.lotsenhaus.tenancy.Question;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Figures for those who keep the house running: numbers of a city and a site, never of a person.
 */
@Component
@Profile("!command")
class HouseMetrics {

  /** Of yesterday too, since nobody here knows what day it is there. */
  private static final String ANYTHING =
      """
      exists (select from ticket where day >= ($1 - interval '1 day')::date)
        or exists (select from desk_shift where closed_at is null)
      """;

  private final RoundOfCities round;
  private final Tallies tallies;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final MultiGauge tickets;
  private final MultiGauge desks;

  HouseMetrics(
      RoundOfCities round,
      Tallies tallies,
      TransactionTemplate transaction,
      MeterRegistry registry,
      Clock clock) {
    this.round = round;
    this.clock = clock;
    this.tallies = tallies;
    this.transaction = transaction;
    tickets =
        MultiGauge.builder("lotsenhaus.tickets")
            .description("today's tickets by state; state=waiting is who waits now")
            .register(registry);
    desks =
        MultiGauge.builder("lotsenhaus.desks.open")
            .description("desks at work, paused ones included")
            .register(registry);
  }

  @Scheduled(initialDelay = 3_000, fixedDelay = 15_000)
  void lookAgain() {
    var ticketRows = new ArrayList<Row<?>>();
    var deskRows = new ArrayList<Row<?>>();
    try {
      var whole =
          round.visitWhere(
              "figures",
              new Question(ANYTHING, clock.instant()),
              city ->
                  transaction.executeWithoutResult(status -> {
                    ticketRows.addAll(rows(city, tallies.tickets()));
                    deskRows.addAll(rows(city, tallies.desks()));
                  }));
      if (!whole) {
        return;
      }
    } catch (DataAccessException | org.springframework.transaction.TransactionException gone) {
      return; // the last figures stay; health tells that the database is gone
    }
    tickets.register(ticketRows, true);
    desks.register(deskRows, true);
  }

  private static List<? extends Row<?>> rows(City city, List<Tallies.Tally> tallies) {
    return tallies.stream()
        .map(it ->
            Row.of(
                Tags.of("city", city.slug(), "site", it.site(), "state", it.state()), it.number()))
        .toList();
  }
}
