package org.lotsenhaus.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class ForgetMessagesTest {

  @Autowired MailRoom room;
  @Autowired ForgetMessages forget;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void a_week_after_sending_nobody_can_read_it_or_whom_it_went_to(TestCity city) {
    var about = room.put(city, Recipient.email(MailRoom.OLENA), "secret");
    room.send(city, room.postman());
    later(Duration.ofDays(6));
    assertThat(kept(city, about)).contains("secret", MailRoom.OLENA);
    later(Duration.ofDays(2));
    assertThat(kept(city, about)).doesNotContain("secret", MailRoom.OLENA, "Termin");
    assertThat(room.state(city, about)).as("but that it was").isEqualTo(MessageState.SHOWN);
  }

  @Test
  void what_was_withdrawn_is_forgotten_too(TestCity city) {
    var reminder =
        MailRoom.message(
            Recipient.email(MailRoom.OLENA), "secret", clock.instant().plus(Duration.ofDays(30)));
    var about = room.put(city, reminder);
    room.withdraw(city, about);
    later(Duration.ofDays(8));
    assertThat(kept(city, about)).doesNotContain("secret", MailRoom.OLENA);
  }

  @Test
  void what_is_still_to_be_sent_is_kept_however_long_it_lies(TestCity city) {
    var due = clock.instant().plus(Duration.ofDays(90));
    var about = room.put(city, MailRoom.message(Recipient.email(MailRoom.OLENA), "reminder", due));
    later(Duration.ofDays(89));
    assertThat(kept(city, about)).contains("reminder");
  }

  @Test
  void after_a_year_even_that_is_gone(TestCity city) {
    var about = room.put(city, Recipient.email(MailRoom.OLENA), "secret");
    room.send(city, room.postman());
    later(Duration.ofDays(360));
    assertThat(kept(city, about)).isNotEmpty();
    later(Duration.ofDays(6));
    assertThat(kept(city, about)).isEmpty();
  }

  private void later(Duration time) {
    clock.advance(time);
    forget.inEveryCity();
  }

  private String kept(TestCity city, UUID about) {
    return city.call(() ->
        jdbc.sql("select outbox_message::text from outbox_message where about = ?")
            .param(about)
            .query(String.class)
            .optional()
            .orElse(""));
  }
}
