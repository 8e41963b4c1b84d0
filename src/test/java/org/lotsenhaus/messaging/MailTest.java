package org.lotsenhaus.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.messaging.MailRoom.FROM;
import static org.lotsenhaus.messaging.MailRoom.OLENA;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.municipality.Contact;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@HouseTest
class MailTest {

  @Autowired MailRoom room;
  @Autowired Outbox outbox;
  @Autowired Deliveries deliveries;
  @Autowired Municipalities municipalities;
  @Autowired TestClock clock;

  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void an_email_arrives_with_its_files_and_says_from_whom(TestCity city) throws Exception {
    var file = "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8);
    var about =
        room.put(
            city,
            new Message(
                UUID.randomUUID(),
                Recipient.email(OLENA),
                new Wording(
                    "Ihr Termin · ваша\r\nзустріч",
                    "Guten Tag\n\nДобрий день",
                    "<p>Guten Tag</p>",
                    List.of(new Attachment("termin.ics", "text/calendar; method=PUBLISH", file))),
                clock.instant()));
    room.send(city, postman());
    var mail = only();
    assertThat(mail.getSubject()).isEqualTo("Ihr Termin · ваша зустріч");
    assertThat(mail.getRecipients(RecipientType.TO)[0]).hasToString(OLENA);
    assertThat(mail.getFrom()[0].toString()).contains(FROM);
    assertThat(mail.getMessageID())
        .isEqualTo("<%s@stadt.example>".formatted(room.idOf(city, about)));
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(GreenMailUtil.getWholeMessage(mail))
        .contains("filename=termin.ics", "text/calendar", "Date: Tue, 24 Nov 2026 09:30:00 +0100");
    assertThat(room.state(city, about)).isEqualTo(MessageState.SENT);
  }

  @Test
  void a_short_text_alone_is_a_plain_email(TestCity city) throws Exception {
    room.put(city, Recipient.email(OLENA), "Шановна Олено");
    room.send(city, postman());
    assertThat(only().getContentType()).startsWith("text/plain");
    assertThat((String) only().getContent()).contains("Шановна Олено");
  }

  @Test
  void what_did_not_happen_is_not_told(TestCity city) {
    assertThatThrownBy(() ->
            city.run(() -> {
              outbox.put(MailRoom.message(Recipient.email(OLENA), "x", clock.instant()));
              throw new IllegalStateException("slot taken");
            }))
        .isInstanceOf(IllegalStateException.class);
    room.send(city, postman());
    assertThat(server.getReceivedMessages()).isEmpty();
    assertThatThrownBy(() ->
            city.asHouse(() -> {
              outbox.put(MailRoom.message(Recipient.email(OLENA), "x", clock.instant()));
              return true;
            }))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void a_mail_server_that_is_down_is_tried_again_and_the_mail_arrives_once(TestCity city) {
    var about = room.put(city, Recipient.email(OLENA), "x");
    var postman = postman();
    server.stop();
    room.send(city, postman);
    assertThat(room.state(city, about)).isEqualTo(MessageState.FAILING);
    server.start();
    room.send(city, postman());
    assertThat(server.getReceivedMessages()).as("not before a minute is over").isEmpty();
    clock.advanceMinutes(1);
    room.send(city, postman());
    room.send(city, postman());
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(room.state(city, about)).isEqualTo(MessageState.SENT);
  }

  @Test
  void a_server_that_is_down_is_not_asked_for_every_mail(TestCity city) {
    var first = room.put(city, Recipient.email(OLENA), "x");
    clock.advance(Duration.ofSeconds(1));
    var second = room.put(city, Recipient.email(OLENA), "y");
    var postman = postman();
    server.stop();
    room.send(city, postman);
    assertThat(room.state(city, first)).isEqualTo(MessageState.FAILING);
    assertThat(room.state(city, second)).isEqualTo(MessageState.WAITING);
    server.start();
  }

  @Test
  void after_a_day_it_is_given_up(TestCity city) {
    var about = room.put(city, Recipient.email(OLENA), "x");
    var postman = postman();
    server.stop();
    for (int hour = 0; hour < 24; hour++) {
      room.send(city, postman);
      clock.advance(Duration.ofHours(1));
    }
    assertThat(room.state(city, about)).isEqualTo(MessageState.FAILING);
    clock.advance(Duration.ofHours(1));
    room.send(city, postman);
    assertThat(room.state(city, about)).isEqualTo(MessageState.GIVEN_UP);
    server.start();
  }

  @Test
  void whoever_falls_over_before_sending_is_replaced_and_the_mail_keeps_its_name(TestCity city)
      throws Exception {
    var about = room.put(city, Recipient.email(OLENA), "x");
    var taken = city.asHouse(() -> deliveries.next(List.of(Recipient.Kind.EMAIL))).orElseThrow();
    assertThat(room.state(city, about)).isEqualTo(MessageState.SENDING);
    room.send(city, postman());
    assertThat(server.getReceivedMessages()).as("somebody may be at it").isEmpty();
    clock.advance(Deliveries.AT_IT);
    room.send(city, postman());
    assertThat(only().getMessageID()).isEqualTo("<%s@stadt.example>".formatted(taken.id()));
  }

  @Test
  void two_instances_send_each_mail_once(TestCity city) throws Exception {
    for (int n = 0; n < 40; n++) {
      room.put(city, Recipient.email("person" + n + "@example.org"), "x");
    }
    var threads =
        IntStream.range(0, 4)
            .mapToObj(n -> Thread.ofVirtual().start(() -> room.send(city, postman())))
            .toList();
    for (var thread : threads) {
      thread.join();
    }
    var ids = Arrays.stream(server.getReceivedMessages()).map(MailTest::id).toList();
    assertThat(ids).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void what_is_for_later_waits(TestCity city) {
    var later = clock.instant().plus(Duration.ofDays(3));
    var about = room.put(city, MailRoom.message(Recipient.email(OLENA), "x", later));
    clock.advance(Duration.ofDays(3).minusSeconds(1));
    room.send(city, postman());
    assertThat(room.state(city, about)).isEqualTo(MessageState.WAITING);
    clock.advance(Duration.ofSeconds(1));
    room.send(city, postman());
    assertThat(room.state(city, about)).isEqualTo(MessageState.SENT);
  }

  @Test
  void what_is_withdrawn_is_never_sent_and_others_are(TestCity city) {
    var cancelled = room.put(city, Recipient.email(OLENA), "reminder");
    var other = room.put(city, Recipient.email("other@example.org"), "reminder");
    room.withdraw(city, cancelled);
    room.withdraw(city, cancelled);
    room.send(city, postman());
    assertThat(room.state(city, cancelled)).isEqualTo(MessageState.WITHDRAWN);
    assertThat(room.state(city, other)).isEqualTo(MessageState.SENT);
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void withdrawing_what_has_just_failed_ends_the_attempts(TestCity city) {
    var about = room.put(city, Recipient.email(OLENA), "x");
    var taken = city.asHouse(() -> deliveries.next(List.of(Recipient.Kind.EMAIL))).orElseThrow();
    room.withdraw(city, about);
    city.asHouse(() -> {
      deliveries.failed(taken, Trouble.UNREACHABLE);
      return true;
    });
    clock.advance(Duration.ofHours(2));
    room.send(city, postman());
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void an_address_that_does_not_exist_is_given_up_and_the_next_is_sent(TestCity city)
      throws Exception {
    try (var strict = new StrictServer("550 no such mailbox")) {
      var about = room.put(city, Recipient.email(OLENA), "x");
      room.send(city, room.postmanTo(strict.port()));
      assertThat(room.state(city, about)).isEqualTo(MessageState.GIVEN_UP);
    }
  }

  @Test
  void a_mailbox_that_is_busy_is_tried_again(TestCity city) throws Exception {
    try (var strict = new StrictServer("451 try again later")) {
      var about = room.put(city, Recipient.email(OLENA), "x");
      room.send(city, room.postmanTo(strict.port()));
      assertThat(room.state(city, about)).isEqualTo(MessageState.FAILING);
    }
  }

  @Test
  void a_city_that_has_an_address_of_its_own_sends_from_it(TestCity city) throws Exception {
    write(city, new Contact("termine@krefeld.example", null));
    room.put(city, Recipient.email(OLENA), "x");
    room.send(city, room.postman(room.smtp(server.getSmtp().getPort(), "")));
    assertThat(only().getFrom()[0].toString()).contains("termine@krefeld.example");
    room.put(city, Recipient.email(OLENA), "y");
    room.send(city, postman());
    var second = server.getReceivedMessages()[1];
    assertThat(second.getFrom()[0].toString()).contains(FROM);
    assertThat(second.getReplyTo()[0]).hasToString("termine@krefeld.example");
  }

  @Test
  void without_any_sender_nothing_goes_out_and_staff_can_see_why(TestCity city) {
    write(city, Contact.NONE);
    var about = room.put(city, Recipient.email(OLENA), "x");
    room.send(city, room.postman(room.smtp(server.getSmtp().getPort(), "")));
    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(room.trouble(city, about)).isEqualTo(Trouble.NO_SENDER);
  }

  @Test
  void without_a_mail_server_it_is_shown_and_not_sent(TestCity city) {
    var about = room.put(city, Recipient.email(OLENA), "x");
    room.send(city, room.postman());
    assertThat(room.state(city, about)).isEqualTo(MessageState.SHOWN);
  }

  @Test
  void one_city_neither_sends_nor_withdraws_what_is_anothers(TestCity city, TestCity other) {
    var about = room.put(other, Recipient.email(OLENA), "x");
    room.withdraw(city, about);
    room.send(city, postman());
    assertThat(server.getReceivedMessages()).isEmpty();
    room.send(other, postman());
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  private void write(TestCity city, Contact contact) {
    city.run(() -> {
      var plan = municipalities.load().orElseThrow();
      municipalities.save(plan.reachedBy(plan.authority(), contact), "test");
    });
  }

  private Postman postman() {
    return room.postmanTo(server.getSmtp().getPort());
  }

  private MimeMessage only() {
    assertThat(server.getReceivedMessages()).hasSize(1);
    return server.getReceivedMessages()[0];
  }

  private static String id(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (jakarta.mail.MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
