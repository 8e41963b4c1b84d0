package org.lotsenhaus.appointments.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.CalendarForms;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class WaitingListPagesTest {

  @Autowired MockMvcTester house;
  @Autowired Waiting waiting;
  @Autowired OfferFreed offer;
  @Autowired TestClock clock;

  @Test
  void what_was_chosen_for_booking_needs_not_be_chosen_again(TestCity city) {
    assertThat(
            house
                .get()
                .uri(
                    city.path(
                            "/waiting-list?lang=de&talk=INTERPRETER&language=ar&people=3&concern=")
                        + TestCatalogue.EXTENSION))
        .hasStatusOk()
        .bodyText()
        .contains("<li>Aufenthalt verlängern", "<option value=\"3\" selected>")
        .contains("<option value=\"ar\" lang=\"ar\" selected>");
  }

  @Test
  void a_contact_that_nothing_can_reach_is_named_and_kept(TestCity city) {
    assertThat(joins(city, "nobody at all", TestCatalogue.EXTENSION))
        .hasStatus(422)
        .bodyText()
        .contains("Bitte prüfen Sie die E-Mail-Adresse", "value=\"nobody at all\"");
  }

  @Test
  void what_has_no_appointments_has_no_waiting_list(TestCity city) {
    assertThat(joins(city, "a@example.org", TestCatalogue.LETTER)).hasStatus(422);
    assertThat(joins(city, "a@example.org", "no_such")).hasStatus(422);
  }

  @Test
  void the_second_time_the_same_contact_is_sent_to_its_messages(TestCity city) {
    assertThat(joins(city, "a@example.org", TestCatalogue.EXTENSION)).hasStatus(303);
    assertThat(joins(city, "A@example.org", TestCatalogue.EXTENSION))
        .hasStatus(422)
        .bodyText()
        .contains("Für diesen Kontakt gibt es schon");
  }

  @Test
  void who_is_helped_at_a_desk_stands_in_the_same_line(TestCity city) {
    waiting.joins(city, "home");
    var sent =
        house
            .post()
            .uri(city.path("/waiting-list"))
            .param("concern", TestCatalogue.EXTENSION)
            .param("weekday", "SATURDAY")
            .param("contact", "0170 1234567")
            .with(csrf())
            .with(city.signedIn(TestStaff.DEMIR))
            .exchange();
    assertThat(sent).hasStatus(303);
    assertThat(
            house.get().uri(String.valueOf(sent.getResponse().getHeader("Location")) + "?lang=de"))
        .bodyText()
        .contains("Ihr Platz in der Reihe: 2");
  }

  @Test
  void at_the_desk_no_contact_is_needed_and_a_slip_is_printed(TestCity city) {
    var desk = new CalendarForms(house, city, TestStaff.DEMIR);
    assertThat(desk.get("/waiting-list"))
        .bodyText()
        .contains("Jemanden auf die Liste setzen", "/calendar/waiting-list/new");
    assertThat(desk.get("/waiting-list/new")).bodyText().contains("Ohne E-Mail und Handy?");
    var concern = TestCatalogue.EXTENSION;
    var sent = desk.post("/waiting-list/new", "concern", concern, "contact", "", "language", "ar");
    assertThat(sent).hasStatus(303);
    var slip = String.valueOf(sent.getResponse().getHeader("Location"));
    assertThat(house.get().uri(slip))
        .bodyText()
        .contains("lang=\"ar\"", "خذوا هذه الورقة معكم.", "يومين", "lh-qr");
    assertThat(joins(city, "", concern)).hasStatus(422);
  }

  @Test
  void the_desk_is_told_what_is_wrong_as_people_at_home_are(TestCity city) {
    var desk = new CalendarForms(house, city, TestStaff.DEMIR);
    waiting.joins(city, "first");
    var path = "/waiting-list/new";
    var concern = TestCatalogue.EXTENSION;
    assertThat(desk.post(path, "concern", concern, "contact", "first@example.org"))
        .hasStatus(422)
        .bodyText()
        .contains("Für diesen Kontakt gibt es schon");
    assertThat(desk.post(path, "concern", concern, "contact", "0")).hasStatus(422);
    assertThat(desk.post(path, "concern", TestCatalogue.LETTER)).hasStatus(422);
  }

  @Test
  void looking_at_an_offer_changes_nothing_and_a_button_books(TestCity city) {
    var wish = waiting.joins(city, "first");
    waiting.saturdayFor(city, 1);
    Tenant.as(city.id(), offer::now);
    var path = city.path("/waiting-list/" + wish.token());

    for (int i = 0; i < 2; i++) {
      assertThat(house.get().uri(path + "?lang=de"))
          .hasStatusOk()
          .bodyText()
          .contains("Diese Zeit nehmen");
    }
    assertThat(house.get().uri(path + "/appointment")).hasStatus(404);
    assertThat(pressed(path + "/appointment")).hasStatus(303);
    assertThat(house.get().uri(path + "?lang=de"))
        .bodyText()
        .contains("Ihr Termin ist gebucht.", "/appointment/");
  }

  @Test
  void who_presses_too_late_is_told_so(TestCity city) {
    var wish = waiting.joins(city, "first");
    waiting.saturdayFor(city, 1);
    Tenant.as(city.id(), offer::now);
    clock.advanceMinutes(61);
    var path = city.path("/waiting-list/" + wish.token());
    assertThat(pressed(path + "/appointment?lang=de"))
        .hasStatus(409)
        .bodyText()
        .contains("Diese Zeit ist nicht mehr für Sie frei.", "Ihr Platz in der Reihe: 1");
    assertThat(pressed(path + "/departure")).hasStatus(303);
    assertThat(house.get().uri(path + "?lang=de"))
        .bodyText()
        .contains("Sie stehen nicht mehr auf der Warteliste.");
  }

  @Test
  void a_place_that_does_not_exist_is_not_here(TestCity city, TestCity other) {
    var wish = waiting.joins(other, "first");
    assertThat(house.get().uri(city.path("/waiting-list/unknown"))).hasStatus(404);
    assertThat(house.get().uri(city.path("/waiting-list/" + wish.token()))).hasStatus(404);
  }

  @Test
  void nobody_fills_the_list_with_addresses_of_others(TestCity city) {
    for (int i = 0; i < 40; i++) {
      assertThat(joins(city, "p" + i, TestCatalogue.EXTENSION, "10.1.2.3")).hasStatus(422);
      assertThat(joins(city, "p" + i + "@example.org", TestCatalogue.EXTENSION, "10.1.2.3"))
          .hasStatus(303);
    }
    assertThat(joins(city, "q@example.org", TestCatalogue.EXTENSION, "10.1.2.3"))
        .hasStatus(429)
        .bodyText()
        .contains("Bitte warten Sie ein paar Minuten");
    assertThat(joins(city, "q@example.org", TestCatalogue.EXTENSION)).hasStatus(303);
  }

  private MvcTestResult joins(TestCity city, String contact, String concern) {
    return joins(city, contact, concern, UUID.randomUUID().toString());
  }

  private MvcTestResult joins(TestCity city, String contact, String concern, String network) {
    return house
        .post()
        .uri(city.path("/waiting-list?lang=de"))
        .param("concern", concern)
        .param("weekday", "SATURDAY")
        .param("contact", contact)
        .with(request -> {
          request.setRemoteAddr(network);
          return request;
        })
        .with(csrf())
        .exchange();
  }

  private MvcTestResult pressed(String path) {
    return house.post().uri(path).with(csrf()).exchange();
  }
}
