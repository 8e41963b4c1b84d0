package org.lotsenhaus.appointments.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestDiary.at;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.Holds;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestDiary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class BookingPagesTest {

  private static final String WISH =
      "concern=" + TestCatalogue.EXTENSION + "&people=2&talk=GERMAN&language=ar&site=house";
  private static final Instant NINE = at("2026-11-25T09:00");
  private static final Instant HALF_PAST_NINE = at("2026-11-25T09:30");

  @Autowired MockMvcTester house;
  @Autowired TestDiary diary;
  @Autowired TestClock clock;
  @Autowired Holds holds;
  @Autowired Appointments appointments;

  @Test
  void only_what_needs_an_appointment_can_be_booked(TestCity city) {
    get(city, "/booking?lang=de").contains("Aufenthalt verlängern").doesNotContain("Karte abholen");
    get(city, "/booking?lang=de&concern=" + TestCatalogue.CARD)
        .contains("Das können Sie nicht im Internet buchen.");
    get(city, "/booking?lang=de&q=verl%C3%A4ngern").contains("Aufenthalt verlängern");
    get(city, "/booking?lang=de&q=xyzzy").contains("Dazu gibt es keinen Termin im Internet.");
  }

  @Test
  void the_language_of_the_page_is_proposed_for_the_talk(TestCity city) {
    get(city, "/booking?lang=ar&concern=" + TestCatalogue.EXTENSION)
        .contains("value=\"INTERPRETER\" checked", "<option value=\"ar\" lang=\"ar\" selected");
    get(city, "/booking?lang=de&concern=" + TestCatalogue.EXTENSION)
        .contains("value=\"GERMAN\" checked")
        .doesNotContain("value=\"OWN\"");
  }

  @Test
  void nonsense_in_the_address_is_left_out(TestCity city) {
    somebodyWorks(city);
    get(city, "/booking/time?" + WISH + "&month=never&day=2026-02-31&part=NIGHT&people=999")
        .contains("9:00");
    assertThat(house.get().uri(city.path("/booking/time"))).hasStatus(303);
    assertThat(house.get().uri(city.path("/booking/time?concern=unknown"))).hasStatus(303);
  }

  @Test
  void where_nothing_is_free_the_waiting_list_comes_first(TestCity city) {
    get(city, "/booking/time?lang=de&" + WISH)
        .contains("Zurzeit sind keine Zeiten frei.", "/waiting-list?")
        .doesNotContain("<table");
  }

  @Test
  void a_chosen_time_is_kept_and_booked(TestCity city) {
    somebodyWorks(city);
    var hold = hold(city, NINE);
    get(city, hold + "?lang=de").contains("Stimmt alles?", "bis <bdi class=\"lh-ltr\">09:40</bdi>");
    get(
            city,
            "/booking/time?lang=de&" + WISH + "&held=" + hold.substring(hold.lastIndexOf('/') + 1))
        .contains("Weiter mit dieser Zeit");

    var mine = book(city, hold, "EMAIL", "lina@example.com", "one");

    get(city, mine + "?lang=de").contains("Ihr Termin ist gebucht", "Haus am Markt", "lh-qr");
    assertThat(city.call(() -> appointments.byToken(token(mine))).orElseThrow().wish().people())
        .isEqualTo(2);
  }

  @Test
  void sent_twice_the_form_books_once(TestCity city) {
    somebodyWorks(city);
    var hold = hold(city, NINE);
    var first = book(city, hold, "NONE", "", "same");
    assertThat(book(city, hold, "NONE", "", "same")).isEqualTo(first);
  }

  @Test
  void another_time_lets_the_first_one_go(TestCity city) {
    somebodyWorks(city);
    var first = hold(city, NINE);
    var other =
        post(city, "/booking/time?" + WISH + "&held=" + token(first), "start", HALF_PAST_NINE);
    assertThat(other).hasStatus(303);
    assertThat(city.call(() -> holds.byToken(token(first)))).isEmpty();
    assertThat(house.get().uri(city.path(first))).hasStatus(404);
  }

  @Test
  void a_time_that_somebody_else_keeps_is_gone_and_near_ones_are_offered(TestCity city) {
    somebodyWorks(city);
    hold(city, NINE);
    var late = post(city, "/booking/time?lang=de&" + WISH, "start", NINE);
    assertThat(late)
        .hasStatus(422)
        .bodyText()
        .contains(
            "Leider ist niemand von der Beratung mehr frei. ",
            "wurde gerade vergeben. Diese Zeiten sind nah dran:");
  }

  @Test
  void a_hold_that_is_over_is_booked_while_the_time_is_free(TestCity city) {
    somebodyWorks(city);
    var hold = hold(city, NINE);
    clock.advanceMinutes(11);
    get(city, hold + "?lang=de").contains("Die Zeit ist nicht mehr reserviert.");
    get(city, book(city, hold, "NONE", "", "late") + "?lang=de").contains("Ihr Termin ist gebucht");
  }

  @Test
  void who_comes_too_late_loses_no_word_and_takes_a_near_time(TestCity city) {
    somebodyWorks(city);
    var hold = hold(city, NINE);
    clock.advanceMinutes(11);
    book(city, hold(city, NINE), "NONE", "", "quicker");

    var late = send(city, hold, "EMAIL", "lina@example.com", "late");
    assertThat(late)
        .hasStatus(422)
        .bodyText()
        .contains("lina@example.com", "Diese Zeiten sind nah dran:", HALF_PAST_NINE.toString());
    var near =
        house
            .post()
            .uri(city.path(hold))
            .param("kind", "NONE")
            .param("request", "late")
            .param("start", HALF_PAST_NINE.toString())
            .with(csrf())
            .exchange();
    assertThat(near).hasStatus(303);
  }

  @Test
  void a_contact_that_nothing_reaches_is_named_and_kept(TestCity city) {
    somebodyWorks(city);
    var hold = hold(city, NINE);
    assertThat(send(city, hold, "EMAIL", "lina at example", "r"))
        .hasStatus(422)
        .bodyText()
        .contains("Bitte prüfen Sie die E-Mail-Adresse.", "lina at example");
    var moreTime =
        house
            .post()
            .uri(city.path(hold + "/more-time?lang=de"))
            .param("kind", "MOBILE")
            .param("mobile", "0151")
            .with(csrf())
            .exchange();
    assertThat(moreTime).hasStatusOk().bodyText().contains("value=\"0151\"");
  }

  @Test
  void a_contact_with_an_appointment_is_told_without_being_shown_it(TestCity city) {
    somebodyWorks(city);
    somebodyWorks(city);
    var mine = book(city, hold(city, NINE), "EMAIL", "lina@example.com", "a");
    var again = send(city, hold(city, HALF_PAST_NINE), "EMAIL", "lina@example.com", "b");
    assertThat(again)
        .hasStatus(422)
        .bodyText()
        .contains("Für diesen Kontakt gibt es dafür schon einen Termin.")
        .doesNotContain(token(mine));
  }

  @Test
  void looking_at_the_cancel_page_cancels_nothing_and_cancelling_twice_is_fine(TestCity city) {
    somebodyWorks(city);
    var mine = book(city, hold(city, NINE), "NONE", "", "a");
    get(city, mine + "/cancellation?lang=de").contains("Möchten Sie diesen Termin absagen?");
    get(city, mine + "?lang=de").contains("Ihr Termin ist gebucht");
    for (int i = 0; i < 2; i++) {
      assertThat(house.post().uri(city.path(mine + "/cancellation")).with(csrf())).hasStatus(303);
    }
    get(city, mine + "?lang=de")
        .contains("Ihr Termin ist abgesagt.", "Dann kann jemand anderes kommen. Danke.");
    assertThat(hold(city, NINE)).isNotNull();
  }

  @Test
  void moving_to_a_taken_time_keeps_the_old_one(TestCity city) {
    somebodyWorks(city);
    var mine = book(city, hold(city, NINE), "NONE", "", "a");
    book(city, hold(city, HALF_PAST_NINE), "NONE", "", "b");
    get(city, mine + "/time?lang=de").contains("Er bleibt, bis der neue sicher ist.");

    assertThat(post(city, mine + "/time?lang=de", "start", HALF_PAST_NINE))
        .hasStatus(422)
        .bodyText()
        .contains("Diese Zeiten sind nah dran:");
    assertThat(startOf(city, mine)).isEqualTo(NINE);

    var ten = at("2026-11-25T10:00");
    assertThat(post(city, mine + "/time", "start", ten)).hasStatus(303);
    assertThat(startOf(city, mine)).isEqualTo(ten);
  }

  @Test
  void a_few_minutes_later_are_offered_to_who_has_the_time(TestCity city) {
    somebodyWorks(city);
    var mine = book(city, hold(city, NINE), "NONE", "", "a");
    var quarterPast = NINE.plusSeconds(900);

    get(city, mine + "/time?day=2026-11-25&month=2026-11")
        .contains("value=\"" + quarterPast + "\"")
        .doesNotContain("value=\"" + NINE + "\"");
    assertThat(post(city, mine + "/time", "start", quarterPast)).hasStatus(303);
    assertThat(startOf(city, mine)).isEqualTo(quarterPast);
  }

  @Test
  void what_was_cancelled_can_not_be_moved(TestCity city) {
    somebodyWorks(city);
    var mine = book(city, hold(city, NINE), "NONE", "", "a");
    assertThat(house.post().uri(city.path(mine + "/cancellation")).with(csrf())).hasStatus(303);
    assertThat(post(city, mine + "/time?lang=de", "start", HALF_PAST_NINE))
        .hasStatus(409)
        .bodyText()
        .contains("Dieser Termin kann nicht mehr verschoben werden.");
  }

  @Test
  void who_asks_too_often_is_asked_to_wait(TestCity city) {
    somebodyWorks(city);
    MvcTestResult last = null;
    for (int i = 0; i < 65; i++) {
      last =
          house
              .post()
              .uri(city.path("/booking/time?lang=de&" + WISH))
              .param("start", NINE.toString())
              .with(request -> {
                request.setRemoteAddr("10.9.8.7");
                return request;
              })
              .with(csrf())
              .exchange();
    }
    assertThat(Objects.requireNonNull(last))
        .hasStatus(429)
        .bodyText()
        .contains("Bitte warten Sie ein paar Minuten");
  }

  @Test
  void the_appointment_of_another_city_is_not_known_here(TestCity city, TestCity other) {
    somebodyWorks(other);
    var theirs = book(other, hold(other, NINE), "NONE", "", "a");
    for (var page : new String[] {"", "/time", "/cancellation"}) {
      assertThat(house.get().uri(city.path(theirs + page))).hasStatus(404);
    }
  }

  @Test
  void nothing_about_a_person_is_cached_or_named_in_the_title(TestCity city) {
    somebodyWorks(city);
    var mine = book(city, hold(city, NINE), "EMAIL", "lina@example.com", "a");
    var page = house.get().uri(city.path(mine + "?lang=de")).exchange();
    assertThat(page).headers().hasValue("Referrer-Policy", "no-referrer");
    assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(page).bodyText().contains("<title>Ihr Termin – ").doesNotContain("lina@");
  }

  private void somebodyWorks(TestCity city) {
    city.run(() -> {
      diary.adviser();
      diary.room();
    });
  }

  private String hold(TestCity city, Instant start) {
    return place(city, post(city, "/booking/time?" + WISH, "start", start));
  }

  private String book(TestCity city, String hold, String kind, String email, String request) {
    return place(city, send(city, hold, kind, email, request));
  }

  private MvcTestResult send(
      TestCity city, String hold, String kind, String email, String request) {
    return house
        .post()
        .uri(city.path(hold + "?lang=" + Language.GERMAN.tag()))
        .param("kind", kind)
        .param("email", email)
        .param("request", request)
        .with(request1 -> {
          request1.setRemoteAddr(UUID.randomUUID().toString());
          return request1;
        })
        .with(csrf())
        .exchange();
  }

  private MvcTestResult post(TestCity city, String path, String field, Instant value) {
    return house
        .post()
        .uri(city.path(path))
        .param(field, value.toString())
        .with(request -> {
          request.setRemoteAddr(UUID.randomUUID().toString());
          return request;
        })
        .with(csrf())
        .exchange();
  }

  private static String place(TestCity city, MvcTestResult result) {
    assertThat(result).hasStatus(303);
    var location = Objects.requireNonNull(result.getResponse().getHeader("Location"));
    return location.substring(city.path("").length());
  }

  private static String token(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private Instant startOf(TestCity city, String path) {
    return city.call(() -> appointments.byToken(token(path))).orElseThrow().time().start();
  }

  private org.assertj.core.api.AbstractCharSequenceAssert<?, ?> get(TestCity city, String path) {
    return assertThat(house.get().uri(city.path(path))).hasStatusOk().bodyText();
  }
}
