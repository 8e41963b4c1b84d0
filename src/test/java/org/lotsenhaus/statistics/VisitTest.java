package org.lotsenhaus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.queue.Queueing.somebody;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_OFFICER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Agenda;
import org.lotsenhaus.appointments.ArriveForAppointment;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.Queueing;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What figures are made of. */
@HouseTest
class VisitTest {

  @Autowired Agenda agenda;
  @Autowired ArriveForAppointment arrive;
  @Autowired Queueing line;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @Test
  void who_comes_early_for_an_appointment_waits_from_its_time_on(TestCity city) {
    agenda.officer(city);
    var mine = agenda.booked(city, "2026-11-24T10:30", "Haddad, Omar", Contact.NONE);
    city.asHouse(() -> arrive.arrive(mine.code(), TestPlan.SITE, Channel.KIOSK));
    assertThat(waits(city)).isEmpty();
    clock.set("2026-11-24T10:35");
    line.next(city, RESIDENCE_OFFICER, line.sits(city, RESIDENCE_OFFICER, "3"));
    assertThat(waits(city)).containsExactly(5);
  }

  @Test
  void who_comes_without_one_waits_from_the_number_on(TestCity city) {
    line.comes(city, somebody().wanting(TestCatalogue.PROVISIONAL));
    clock.advanceMinutes(12);
    line.next(city, RESIDENCE_OFFICER, line.sits(city, RESIDENCE_OFFICER, "3"));
    assertThat(waits(city)).containsExactly(12);
  }

  /** In minutes, of those who were called. */
  private List<Integer> waits(TestCity city) {
    return city.call(() ->
        jdbc.sql(
                """
                select (extract(epoch from first_called_at - waits_since) / 60)::int from stat_visit
                where first_called_at is not null
                """)
            .query(Integer.class)
            .list());
  }
}
