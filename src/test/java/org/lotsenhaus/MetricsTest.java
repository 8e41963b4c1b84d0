package org.lotsenhaus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HouseTest
class MetricsTest {

  @Autowired MockMvcTester house;

  @Test
  void this_machine_reads_the_figures_of_the_house() {
    assertThat(house.get().uri("/actuator/prometheus").with(from("127.0.0.1")))
        .hasStatusOk()
        .bodyText()
        .contains("lotsenhaus_live_viewers");
  }

  @Test
  void nobody_else_does() {
    assertThat(house.get().uri("/actuator/prometheus").with(from("192.0.2.7"))).hasStatus(404);
    assertThat(house.get().uri("/actuator/env").with(from("127.0.0.1"))).hasStatus(404);
  }

  @Test
  void everybody_may_ask_whether_the_house_is_well() {
    assertThat(house.get().uri("/actuator/health").with(from("192.0.2.7")))
        .hasStatusOk()
        .bodyText()
        .contains("UP")
        .doesNotContain("postgres", "jdbc");
  }

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }
}
