package org.lotsenhaus.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class HouseMetricsTest {

  @Autowired HouseMetrics metrics;
  @Autowired MeterRegistry registry;
  @Autowired Queueing line;

  @Test
  void who_waits_and_which_desks_are_open_is_told_of_each_city(TestCity city, TestCity quiet) {
    line.comes(city);
    line.comes(city);
    line.sits(city, TestStaff.DEMIR, "1");
    metrics.lookAgain();
    assertThat(figure("lotsenhaus.tickets", city, "waiting")).contains(2.0);
    assertThat(figure("lotsenhaus.desks.open", city, "working")).contains(1.0);
    assertThat(figure("lotsenhaus.tickets", quiet, "waiting")).isEmpty();
  }

  private Optional<Double> figure(String name, TestCity city, String state) {
    return Optional.ofNullable(
            registry.find(name).tag("city", city.slug()).tag("state", state).gauge())
        .map(Gauge::value);
  }
}
