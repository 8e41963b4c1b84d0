package org.lotsenhaus.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.messaging.Recipient.Kind;
import org.lotsenhaus.messaging.Unwritten.Telling;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class UnwrittenTest {

  @Autowired MailRoom room;
  @Autowired Outbox outbox;
  @Autowired TestClock clock;

  @Test
  void the_words_are_those_of_the_day_on_which_it_goes_out(TestCity city) {
    var said = new StringBuilder("room 3");
    var about = announce(city);
    said.replace(0, said.length(), "room 4");
    room.send(city, writtenBy(() -> Optional.of(Wording.of("", "in " + said))));
    assertThat(room.text(city, about)).isEqualTo("in room 4");
  }

  @Test
  void what_has_lost_its_sense_is_not_sent(TestCity city) {
    var about = announce(city);
    room.send(city, writtenBy(Optional::empty));
    assertThat(room.state(city, about)).isEqualTo(MessageState.WITHDRAWN);
  }

  @Test
  void an_author_in_trouble_tries_again_later(TestCity city) {
    var about = announce(city);
    var broken =
        writtenBy(() -> {
          throw new IllegalStateException("no plan");
        });
    room.send(city, broken);
    assertThat(room.state(city, about)).isEqualTo(MessageState.FAILING);
    assertThat(room.trouble(city, about)).isEqualTo(Trouble.BROKEN);
    clock.advance(Duration.ofMinutes(10));
    room.send(city, writtenBy(() -> Optional.of(Wording.of("", "well again"))));
    assertThat(room.text(city, about)).isEqualTo("well again");
  }

  @Test
  void one_whose_author_this_version_does_not_know_waits_for_another(TestCity city) {
    var about = announce(city);
    room.send(city, room.postman());
    assertThat(room.state(city, about)).isEqualTo(MessageState.FAILING);
  }

  @Test
  void later_tellings_wait_for_their_time(TestCity city) {
    var about = UUID.randomUUID();
    var tomorrow = clock.instant().plus(Duration.ofDays(1));
    city.run(() ->
        outbox.put(
            new Unwritten(about, OLENA, "test", List.of(new Telling("tomorrow", tomorrow)))));
    var postman = writtenBy(() -> Optional.of(Wording.of("", "good morning")));
    room.send(city, postman);
    assertThat(room.state(city, about)).isEqualTo(MessageState.WAITING);
    clock.advance(Duration.ofDays(1));
    room.send(city, postman);
    assertThat(room.text(city, about)).isEqualTo("good morning");
  }

  private static final Recipient OLENA = Recipient.email(MailRoom.OLENA);

  private UUID announce(TestCity city) {
    var about = UUID.randomUUID();
    var now = List.of(new Telling("news", clock.instant()));
    city.run(() -> outbox.put(new Unwritten(about, OLENA, "test", now)));
    return about;
  }

  private Postman writtenBy(Supplier<Optional<Wording>> words) {
    return room.postmanOf(
        new Author() {
          @Override
          public String name() {
            return "test";
          }

          @Override
          public Optional<Wording> write(UUID about, Kind kind, String occasion) {
            return words.get();
          }
        });
  }
}
