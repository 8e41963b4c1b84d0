package org.lotsenhaus.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RoundsTest {

  private static final Recipient OLENA = Recipient.email(MailRoom.OLENA);

  @Autowired MailRoom room;
  @Autowired Waiting waiting;
  @Autowired RoundOfCities round;
  @Autowired TestClock clock;

  private Rounds rounds;

  @BeforeEach
  void start() {
    waiting.take();
    rounds = new Rounds(room.postman(), waiting, round, clock);
    rounds.start();
  }

  @AfterEach
  void stop() {
    rounds.stop();
  }

  @Test
  void a_message_goes_out_within_seconds(TestCity city) {
    var about = room.put(city, OLENA, "x");
    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> room.state(city, about) == MessageState.SHOWN);
  }

  @Test
  void what_another_house_has_left_is_found_where_it_lies(TestCity city, TestCity other) {
    rounds.stop();
    room.put(city, OLENA, "x");
    assertThat(rounds.everyCityWithAny()).contains(city.id()).doesNotContain(other.id());
  }

  @Test
  void a_house_that_has_closed_sends_nothing_more(TestCity city) throws InterruptedException {
    rounds.stop();
    var about = room.put(city, OLENA, "x");
    Thread.sleep(2_500);
    assertThat(room.state(city, about)).isEqualTo(MessageState.WAITING);
  }
}
