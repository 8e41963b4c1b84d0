package org.lotsenhaus.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestStaff.DEMIR;

import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class KeptForecastTest {

  @Autowired Queueing line;
  @Autowired WaitingTimes times;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void a_ticket_keeps_what_was_forecast_when_it_was_taken(TestCity city) {
    somebodyLooks(city);
    assertThat(keptWith(city, line.comes(city))).isTrue();
  }

  @Test
  void a_forecast_of_an_emptier_house_is_not_held_against_a_ticket(TestCity city) {
    somebodyLooks(city);
    clock.set("2026-11-24T10:15");
    assertThat(keptWith(city, line.comes(city))).isFalse();
  }

  private void somebodyLooks(TestCity city) {
    line.sits(city, DEMIR, "1");
    city.run(() -> times.at(TestPlan.SITE));
  }

  private boolean keptWith(TestCity city, Ticket ticket) {
    return city.call(() ->
        jdbc.sql("select simulated_nine is not null from ticket where id = ?")
            .param(ticket.id())
            .query(Boolean.class)
            .single());
  }
}
