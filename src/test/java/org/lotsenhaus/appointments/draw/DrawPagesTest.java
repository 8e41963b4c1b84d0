package org.lotsenhaus.appointments.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.appointments.draw.Drawing.ANY_TIME;
import static org.lotsenhaus.appointments.draw.Drawing.mail;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.CalendarForms;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class DrawPagesTest {

  @Autowired MockMvcTester house;
  @Autowired Drawing drawing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @Test
  void an_open_draw_says_what_when_and_its_hash_but_not_its_seed(TestCity city) {
    var draw = drawing.saturday(city, 4);
    assertThat(get(city, "/draws")).hasStatusOk().bodyText().contains("Jetzt mitmachen");
    assertThat(get(city, "/draws/" + draw.id()))
        .hasStatusOk()
        .bodyText()
        .contains("28. November", "10:00", "12:00", "Ungefähr 4", "Donnerstag, 26. November")
        .contains(draw.seedHash())
        .doesNotContain(city.call(() -> seed(draw)));
  }

  @Test
  void only_what_can_be_chosen_is_asked(TestCity city) {
    assertThat(get(city, "/draws/" + drawing.saturday(city, 2).id()))
        .bodyText()
        .doesNotContain("An welchen Tagen", "Zu welcher Tageszeit");
    var allDay = drawing.of(city, Drawing.SATURDAY, 660, 780);
    assertThat(get(city, "/draws/" + allDay.id())).bodyText().contains("Zu welcher Tageszeit");
  }

  private String seed(Draw draw) {
    return jdbc.sql("select seed from draw_seed where draw_id = ?")
        .param(draw.id())
        .query(String.class)
        .single();
  }

  @Test
  void who_enters_at_home_is_sent_a_link_and_only_its_button_takes_part(TestCity city) {
    var draw = drawing.saturday(city, 2);
    var sent = enters(city, draw, "amira@example.org");
    assertThat(sent)
        .hasStatus(303)
        .hasHeader("Location", city.path("/draws/" + draw.id() + "/sent"));
    assertThat(get(city, "/draws/" + draw.id() + "/sent")).bodyText().contains("Fast fertig");

    var link = link(city);
    for (int i = 0; i < 2; i++) {
      assertThat(house.get().uri(link + "?lang=de"))
          .hasStatusOk()
          .bodyText()
          .contains("Ja, ich nehme teil");
    }
    assertThat(house.get().uri(link + "/confirmation")).hasStatus(404);
    assertThat(house.post().uri(link + "/confirmation").with(csrf())).hasStatus(303);
    assertThat(house.post().uri(link + "/confirmation").with(csrf())).hasStatus(303);
    assertThat(house.get().uri(link + "?lang=de"))
        .bodyText()
        .contains("Sie nehmen an der Verlosung teil.", "Ihre Losnummer:");
  }

  private String link(TestCity city) {
    var text =
        city.call(() ->
            jdbc.sql("select body from outbox_message order by queued_at desc limit 1")
                .query(String.class)
                .single());
    return text.substring(text.lastIndexOf("/" + city.slug() + "/draws/entry/"));
  }

  @Test
  void who_thinks_better_of_it_takes_part_no_longer_and_may_enter_again(TestCity city) {
    var draw = drawing.saturday(city, 2);
    var entry = drawing.confirmed(city, draw, "amira");
    var path = "/draws/entry/" + entry.token();
    assertThat(get(city, path)).bodyText().contains("Nicht mehr teilnehmen");
    assertThat(get(city, path + "/withdrawal")).hasStatus(404);
    assertThat(get(city, path)).bodyText().contains("Sie nehmen an der Verlosung teil.");

    for (int i = 0; i < 2; i++) {
      assertThat(post(city, path + "/withdrawal")).hasStatus(303);
    }

    assertThat(get(city, path))
        .bodyText()
        .contains("Sie nehmen nicht mehr an der Verlosung teil.")
        .doesNotContain("Nicht mehr teilnehmen", "lh-qr");
    assertThat(enters(city, draw, "amira@example.org")).hasStatus(303);
  }

  @Test
  void after_the_end_nobody_withdraws(TestCity city) {
    var draw = drawing.saturday(city, 2);
    var path = "/draws/entry/" + drawing.confirmed(city, draw, "amira").token();
    clock.set("2026-11-26T12:00");
    assertThat(post(city, path + "/withdrawal"))
        .hasStatus(409)
        .bodyText()
        .contains("Gleich wird gelost.")
        .doesNotContain("Nicht mehr teilnehmen");
  }

  private MvcTestResult post(TestCity city, String path) {
    return house.post().uri(city.path(path + "?lang=de")).with(csrf()).exchange();
  }

  @Test
  void the_second_time_is_refused_and_the_link_is_sent_again(TestCity city) {
    var draw = drawing.saturday(city, 2);
    assertThat(enters(city, draw, "amira@example.org")).hasStatus(303);
    assertThat(enters(city, draw, "Amira@example.org"))
        .hasStatus(422)
        .bodyText()
        .contains("Dieser Kontakt nimmt schon teil");
    assertThat(messages(city)).isEqualTo(2);
  }

  private int messages(TestCity city) {
    return city.call(
        () -> jdbc.sql("select count(*) from outbox_message").query(Integer.class).single());
  }

  @Test
  void a_contact_that_nothing_reaches_is_named_and_kept(TestCity city) {
    var draw = drawing.saturday(city, 2);
    assertThat(enters(city, draw, "nobody at all"))
        .hasStatus(422)
        .bodyText()
        .contains("Bitte prüfen Sie die E-Mail-Adresse", "value=\"nobody at all\"");
    assertThat(enters(city, draw, "")).hasStatus(422);
  }

  @Test
  void who_comes_too_late_is_told_so(TestCity city) {
    var draw = drawing.saturday(city, 2);
    var entry = drawing.entered(city, draw, mail("slow"), ANY_TIME);
    clock.set("2026-11-26T12:00");
    assertThat(enters(city, draw, "late@example.org"))
        .hasStatus(409)
        .bodyText()
        .contains("Die Zeit zum Mitmachen ist leider vorbei.", "Gleich wird gelost.");
    assertThat(
            house
                .post()
                .uri(city.path("/draws/entry/" + entry.token() + "/confirmation?lang=de"))
                .with(csrf()))
        .hasStatus(409)
        .bodyText()
        .contains("war nicht bestätigt");
    assertThat(get(city, "/draws/" + draw.id() + "/verification")).hasStatus(404);
  }

  @Test
  void at_the_desk_no_contact_is_needed_and_a_slip_is_printed(TestCity city) {
    var draw = drawing.saturday(city, 2);
    var desk = new CalendarForms(house, city, TestStaff.DEMIR);
    assertThat(desk.get("/draws/" + draw.id())).bodyText().contains("Jemanden eintragen");
    var sent = desk.post("/draws/" + draw.id(), "contact", "", "language", "ar");
    assertThat(sent).hasStatus(303);
    assertThat(house.get().uri(String.valueOf(sent.getResponse().getHeader("Location"))))
        .bodyText()
        .contains("lang=\"ar\"", "أنتم مشاركون في القرعة.", "خذوا هذه الورقة معكم.", "lh-qr");
    assertThat(desk.logged(jdbc)).contains("entered a draw");
  }

  @Test
  void the_desk_is_told_what_is_wrong_as_people_at_home_are(TestCity city) {
    var draw = drawing.saturday(city, 2);
    drawing.confirmed(city, draw, "amira");
    var desk = new CalendarForms(house, city, TestStaff.DEMIR);
    var path = "/draws/" + draw.id();
    assertThat(desk.post(path, "contact", "amira@example.org"))
        .hasStatus(422)
        .bodyText()
        .contains("Dieser Kontakt nimmt schon teil");
    assertThat(desk.post(path, "contact", "0")).hasStatus(422);
    clock.set("2026-11-26T12:00");
    assertThat(desk.post(path, "contact", "")).hasStatus(409);
  }

  @Test
  void afterwards_everybody_sees_lots_and_results_but_nobody(TestCity city) {
    var draw = drawing.saturday(city, 1);
    var entries = drawing.confirmed(city, draw, 2);
    drawing.held(city, draw);
    var page = get(city, "/draws/" + draw.id());
    assertThat(page).bodyText().contains("Termin bekommen", "Keine passende Zeit mehr");
    for (var entry : entries) {
      assertThat(page)
          .bodyText()
          .contains(entry.lot())
          .doesNotContain(entry.token())
          .doesNotContain(entry.id().toString())
          .doesNotContain("@example.org");
    }
    assertThat(get(city, "/draws/" + draw.id() + "/lots.txt"))
        .bodyText()
        .contains(entries.getFirst().lot() + "\n", entries.getLast().lot() + "\n")
        .hasSize(22);
  }

  @Test
  void checking_says_that_all_is_right_and_what_is_not(TestCity city) {
    var draw = drawing.saturday(city, 1);
    drawing.confirmed(city, draw, 2);
    drawing.held(city, draw);
    var path = "/draws/" + draw.id() + "/verification";
    assertThat(get(city, path))
        .hasStatusOk()
        .bodyText()
        .contains("Die Verlosung stimmt.", "sha256sum", city.call(() -> seed(draw)));

    city.run(() -> jdbc.sql("update draw_lot set lot = reverse(lot)").update());
    assertThat(get(city, path))
        .hasStatusOk()
        .bodyText()
        .contains("Die Verlosung stimmt nicht.")
        .contains("Die Losnummern sind nicht die", "Die Termine passen nicht")
        .contains("Die geheime Zahl ist die von Anfang an.");
  }

  @Test
  void those_who_took_part_see_what_became_of_it(TestCity city) {
    var draw = drawing.saturday(city, 1);
    var entries = drawing.confirmed(city, draw, 2);
    var slip = drawing.atTheDesk(city, draw, Contact.NONE);
    drawing.held(city, draw);
    var pages = new StringBuilder();
    entries.forEach(it -> pages.append(read(city, it)));
    pages.append(read(city, slip));
    assertThat(pages)
        .contains("Sie haben einen Termin bekommen.")
        .contains("Diesmal hat das Los Ihnen leider keinen Termin gegeben.");
  }

  private String read(TestCity city, DrawEntry entry) {
    try {
      return get(city, "/draws/entry/" + entry.token()).getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException never) {
      throw new IllegalStateException(never);
    }
  }

  @Test
  void the_page_of_times_leads_to_an_open_draw(TestCity city) {
    var draw = drawing.saturday(city, 1);
    var booking = "/booking/time?talk=GERMAN&people=1&concern=";
    assertThat(get(city, booking + TestCatalogue.EXTENSION))
        .bodyText()
        .contains("werden gerade Termine verlost", "/draws/" + draw.id());
    drawing.held(city, draw);
    assertThat(get(city, booking + TestCatalogue.EXTENSION))
        .bodyText()
        .doesNotContain("/draws/" + draw.id());
  }

  @Test
  void what_does_not_exist_is_not_here(TestCity city, TestCity other) {
    var draw = drawing.saturday(other, 1);
    var entry = drawing.confirmed(other, draw, "amira");
    assertThat(get(city, "/draws/" + draw.id())).hasStatus(404);
    assertThat(get(city, "/draws/" + UUID.randomUUID())).hasStatus(404);
    assertThat(get(city, "/draws/nonsense")).hasStatus(404);
    assertThat(get(city, "/draws/entry/" + entry.token())).hasStatus(404);
  }

  private MvcTestResult get(TestCity city, String path) {
    var language = path.contains("?") ? "&lang=de" : "?lang=de";
    return house.get().uri(city.path(path + language)).exchange();
  }

  private MvcTestResult enters(TestCity city, Draw draw, String contact) {
    return house
        .post()
        .uri(city.path("/draws/" + draw.id() + "/entries?lang=de"))
        .param("contact", contact)
        .with(DrawPagesTest::fromSomewhere)
        .with(csrf())
        .exchange();
  }

  private static MockHttpServletRequest fromSomewhere(MockHttpServletRequest request) {
    request.setRemoteAddr(UUID.randomUUID().toString());
    return request;
  }
}
