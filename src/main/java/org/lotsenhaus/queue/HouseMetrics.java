package org.lotsenhaus.queue;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.lotsenhaus.tenancy.City;
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

  private final Cities cities;
  private final Tallies tallies;
  private final TransactionTemplate transaction;
  private final MultiGauge tickets;
  private final MultiGauge desks;

  HouseMetrics(
      Cities cities, Tallies tallies, TransactionTemplate transaction, MeterRegistry registry) {
    this.cities = cities;
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
      for (var city : cities.all()) {
        Tenant.as(
            city.id(),
            () ->
                transaction.executeWithoutResult(status -> {
                  ticketRows.addAll(rows(city, tallies.tickets()));
                  deskRows.addAll(rows(city, tallies.desks()));
                }));
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
