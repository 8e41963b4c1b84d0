package org.lotsenhaus.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.lotsenhaus.ui.DemoBanner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class MessagesPageTest {

  private static final Recipient OLENA = Recipient.email(MailRoom.OLENA);

  @Autowired MailRoom room;
  @Autowired MockMvcTester house;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void staff_see_what_does_not_get_through_and_why_but_never_what_it_says(TestCity city) {
    room.put(city, OLENA, "a secret");
    room.send(city, room.postmanTo(nobody()));
    assertThat(page(city, TestStaff.ADMIN, null))
        .hasStatusOk()
        .bodyText()
        .contains("Der Server für den Versand antwortet nicht.", "Dienstag, 24. November, 09:31")
        .doesNotContain("a secret", MailRoom.OLENA, "Ihr Termin");
  }

  @Test
  void a_demo_shows_what_people_would_have_got(TestCity city) {
    room.put(city, OLENA, "Guten Tag <b>\n\nДобрий день");
    room.send(city, room.postman());
    assertThat(page(city, TestStaff.RECEPTION, new DemoBanner(TestClock.TUESDAY_MORNING)))
        .bodyText()
        .contains("Guten Tag &lt;b&gt;</p>", "Добрий день", MailRoom.OLENA, "Nur angezeigt")
        .contains("Diese Nachrichten verlassen das Haus nicht");
  }

  @Test
  void a_house_without_a_mail_server_says_that_nothing_goes_out(TestCity city) {
    assertThat(page(city, TestStaff.ADMIN, null))
        .bodyText()
        .contains("E-Mail, SMS: nicht eingerichtet")
        .contains("Alle Nachrichten kommen durch.");
  }

  @Test
  void what_did_not_get_through_can_be_sent_again_which_is_in_the_log(TestCity city) {
    var about = room.put(city, OLENA, "x");
    room.send(city, room.postmanTo(nobody()));
    assertThat(again(city, room.idOf(city, about))).hasStatus(303);
    room.send(city, room.postman());
    assertThat(room.state(city, about)).isEqualTo(MessageState.SHOWN);
    assertThat(logged(city)).containsExactly("send again");
  }

  @Test
  void what_was_sent_or_withdrawn_is_not_sent_again(TestCity city) {
    var sent = room.put(city, OLENA, "x");
    room.send(city, room.postman());
    var withdrawn = room.put(city, OLENA, "x");
    room.send(city, room.postmanTo(nobody()));
    room.withdraw(city, withdrawn);
    again(city, room.idOf(city, sent));
    again(city, room.idOf(city, withdrawn));
    again(city, UUID.randomUUID());
    assertThat(room.state(city, sent)).isEqualTo(MessageState.SHOWN);
    assertThat(room.state(city, withdrawn)).isEqualTo(MessageState.WITHDRAWN);
    assertThat(logged(city)).isEmpty();
  }

  @Test
  void only_reception_and_administration_look_and_only_at_their_city(
      TestCity city, TestCity other) {
    assertThat(page(city, TestStaff.DEMIR, null)).hasStatus(403);
    assertThat(house.get().uri(city.path("/messages"))).hasStatus(302);
    assertThat(house.get().uri(other.path("/messages")).with(city.signedIn(TestStaff.ADMIN)))
        .hasStatus(403);
  }

  @Test
  void it_can_be_read_by_everybody_who_may(TestCity city) {
    room.put(city, OLENA, "x");
    room.put(city, Recipient.sms("0170 1234567"), "x");
    room.send(city, room.postmanTo(nobody()));
    try (var admin = Visitor.asStaff(port, city, TestStaff.ADMIN)) {
      admin.follow("Nachrichten");
      assertThat(admin.reads()).contains("Kommen nicht durch");
      Pictures.take(admin.page(), "messages-desktop-de");
      thenTheAccessibilityBaselineIsMet(admin.page());
      admin.press("E-Mail vom");
      assertThat(admin.reads()).contains("noch einmal gesendet");
    }
  }

  private MvcTestResult page(TestCity city, String login, @Nullable DemoBanner demo) {
    var request =
        house
            .get()
            .uri(city.path("/messages"))
            .header("Accept-Language", Language.GERMAN.tag())
            .with(city.signedIn(login));
    return (demo == null ? request : request.requestAttr(DemoBanner.class.getName(), demo))
        .exchange();
  }

  private MvcTestResult again(TestCity city, UUID id) {
    return house
        .post()
        .uri(city.path("/messages/" + id + "/attempt"))
        .with(city.signedIn(TestStaff.RECEPTION))
        .with(csrf())
        .exchange();
  }

  private List<String> logged(TestCity city) {
    return city.call(() ->
        jdbc.sql("select action from audit_entry where subject like 'message %'")
            .query(String.class)
            .list());
  }

  /** A port where nobody listens. */
  private static int nobody() {
    return 1;
  }
}
