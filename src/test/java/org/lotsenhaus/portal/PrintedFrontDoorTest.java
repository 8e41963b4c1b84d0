package org.lotsenhaus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The front page is made once for many; nobody may notice. */
@HouseTest
class PrintedFrontDoorTest {

  @Autowired MockMvcTester house;
  @Autowired TestClock clock;

  @Test
  void it_closes_with_the_house(TestCity city) {
    assertThat(front(city, "de")).contains("16:00");
    clock.set("2026-11-24T18:00");
    assertThat(front(city, "de")).doesNotContain("16:00").contains("08:00");
  }

  @Test
  void each_language_and_each_city_has_its_own(TestCity city, TestCity other) {
    assertThat(front(city, "de")).contains(city.name(), "Einen Brief verstehen");
    assertThat(front(city, "ar")).contains("فهم رسالة");
    assertThat(front(other, "de")).contains(other.name()).doesNotContain(city.name());
  }

  @Test
  void whoever_holds_a_number_finds_the_way_to_it(TestCity city) {
    front(city, "de");
    var mine = new jakarta.servlet.http.Cookie(MyTicket.COOKIE, "mine");
    assertThat(house.get().uri(city.path("")).cookie(mine)).bodyText().contains("/t/mine");
    assertThat(front(city, "de")).doesNotContain("/t/mine");
  }

  @Test
  void compressed_it_says_the_same(TestCity city) throws IOException {
    var answer = house.get().uri(city.path("")).header("Accept-Encoding", "gzip, br").exchange();
    assertThat(answer).hasHeader("Content-Encoding", "gzip");
    try (var text =
        new GZIPInputStream(
            new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
      assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(front(city, "de"));
    }
  }

  private String front(TestCity city, String language) {
    var answer = house.get().uri(city.path("")).header("Accept-Language", language).exchange();
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
