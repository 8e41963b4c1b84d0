package org.lotsenhaus.appointments.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Agenda;
import org.lotsenhaus.appointments.AppointmentEvent;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.ReadEvents;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ForgetEventsTest {

  @Autowired EventFeeds feeds;
  @Autowired ReadEvents events;
  @Autowired ForgetEvents forget;
  @Autowired Agenda agenda;
  @Autowired TestClock clock;

  @Test
  void after_thirty_days_events_are_gone_and_the_positions_go_on(TestCity city) {
    var access = city.call(() -> feeds.make("admin"));
    agenda.officer(city);
    agenda.booked(city, "2026-11-25T09:00", "Haddad, Omar", Contact.NONE);
    clock.advance(Duration.ofDays(29));
    assertThat(read(city, access, 0)).extracting(AppointmentEvent::position).containsExactly(1L);

    clock.advance(Duration.ofDays(2));
    Tenant.as(city.id(), forget::here);
    assertThat(read(city, access, 0)).isEmpty();

    agenda.booked(city, "2026-12-28T09:00", "Haddad, Omar", Contact.NONE);
    assertThat(read(city, access, 1)).extracting(AppointmentEvent::position).containsExactly(2L);
  }

  private java.util.List<AppointmentEvent> read(
      TestCity city, EventFeeds.Access access, long after) {
    return city.asHouse(() -> events.after(access.token().value(), after)).orElseThrow().events();
  }
}
