package org.lotsenhaus.signage.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.Tickets;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class KioskTicketTest {

  private static final Cookie STRANGER = new Cookie("device", "made-up");
  private static final int MORE_THAN_AN_ADDRESS_MAY = 45;

  @Autowired MockMvcTester house;
  @Autowired Tickets tickets;
  @Autowired TestClock clock;

  @Test
  void a_number_is_drawn_with_what_the_person_needs(TestCity city) {
    var taken =
        house
            .post()
            .uri(city.path("/kiosk/house/tickets"))
            .param("lang", "ar")
            .param("concern", TestCatalogue.LETTER)
            .param("step_free", "true")
            .param("request", "r1")
            .with(csrf());
    assertThat(taken).hasStatus(303);
    assertThat(waiting(city))
        .singleElement()
        .satisfies(ticket -> {
          assertThat(ticket.channel()).isEqualTo(Channel.KIOSK);
          assertThat(ticket.language()).isEqualTo(Language.ARABIC);
          assertThat(ticket.stepFree()).isTrue();
          assertThat(ticket.smallChildren()).isFalse();
        });
  }

  @Test
  void touched_twice_the_button_draws_one_number(TestCity city) {
    var first = take(city, "10.0.0.1", "same", STRANGER);
    var second = take(city, "10.0.0.1", "same", STRANGER);
    assertThat(second.getResponse().getHeader("Location"))
        .isEqualTo(first.getResponse().getHeader("Location"));
    assertThat(waiting(city)).hasSize(1);
  }

  @Test
  void the_number_is_shown_with_its_place_and_a_code_and_then_forgotten(TestCity city) {
    var done =
        house.get().uri(place(take(city, "10.0.0.2", UUID.randomUUID().toString(), STRANGER)));
    assertThat(done)
        .hasStatusOk()
        .bodyText()
        .contains(
            "A\u00a01",
            "Einen Brief verstehen",
            "Wartebereich",
            "lh-qr",
            "data-idle-seconds=\"20\"",
            "content=\"20;url=" + city.path("/kiosk/house") + "\"",
            "data-print");
  }

  @Test
  void a_kiosk_without_printer_promises_no_slip(TestCity city) throws Exception {
    var device = pair(city, "KIOSK");
    var done =
        house
            .get()
            .uri(place(take(city, "10.0.0.3", UUID.randomUUID().toString(), device)))
            .cookie(device);
    assertThat(done)
        .bodyText()
        .contains("Das ist Ihre Nummer.")
        .doesNotContain("data-print", "Ihr Zettel");
  }

  @Test
  void a_stranger_who_floods_the_line_is_stopped_and_sent_to_a_person(TestCity city) {
    assertThat(takeMany(city, "10.0.0.4", STRANGER)).hasStatus(422);
    assertThat(takeMany(city, "10.0.0.4", STRANGER))
        .bodyText()
        .contains("Bitte kommen Sie zum Empfang. Dort bekommen Sie Ihre Nummer.");
  }

  @Test
  void a_paired_kiosk_gives_as_many_numbers_as_people_come(TestCity city) throws Exception {
    assertThat(takeMany(city, "10.0.0.5", pair(city, "KIOSK_80"))).hasStatus(303);
  }

  @Test
  void a_house_that_closed_meanwhile_says_so(TestCity city) {
    clock.set("2026-11-24T16:30");
    assertThat(take(city, "10.0.0.6", "late", STRANGER))
        .hasStatus(422)
        .bodyText()
        .contains("Wir haben gerade geschlossen.");
  }

  @Test
  void what_needs_an_appointment_gets_no_number(TestCity city) {
    assertThat(take(city, "10.0.0.7", "r", STRANGER, TestCatalogue.EXTENSION)).hasStatus(422);
    assertThat(take(city, "10.0.0.7", "r", STRANGER, "nonsense")).hasStatus(404);
    assertThat(waiting(city)).isEmpty();
  }

  private MvcTestResult takeMany(TestCity city, String address, Cookie device) {
    MvcTestResult last = take(city, address, UUID.randomUUID().toString(), device);
    for (int n = 1; n < MORE_THAN_AN_ADDRESS_MAY; n++) {
      last = take(city, address, UUID.randomUUID().toString(), device);
    }
    return last;
  }

  private MvcTestResult take(TestCity city, String address, String request, Cookie device) {
    return take(city, address, request, device, TestCatalogue.LETTER);
  }

  private MvcTestResult take(
      TestCity city, String address, String request, Cookie device, String concern) {
    var post =
        house
            .post()
            .uri(city.path("/kiosk/house/tickets"))
            .param("lang", "de")
            .param("concern", concern)
            .param("request", request)
            .with(csrf())
            .with(it -> {
              it.setRemoteAddr(address);
              return it;
            });
    return post.cookie(device).exchange();
  }

  private Cookie pair(TestCity city, String kind) throws Exception {
    var page =
        house
            .post()
            .uri(city.path("/admin/devices"))
            .param("name", "Kiosk")
            .param("site", "house")
            .param("kind", kind)
            .with(city.signedIn(TestStaff.ADMIN))
            .with(csrf())
            .exchange()
            .getResponse()
            .getContentAsString();
    var link = Pattern.compile("/pair/([A-Za-z0-9_-]{32})").matcher(page);
    assertThat(link.find()).isTrue();
    return new Cookie("device", link.group(1));
  }

  private static String place(MvcTestResult taken) {
    return Objects.requireNonNull(taken.getResponse().getHeader("Location"));
  }

  private List<Ticket> waiting(TestCity city) {
    return city.call(() -> tickets.waiting("house"));
  }
}
