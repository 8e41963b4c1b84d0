package org.lotsenhaus.appointments.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.appointments.waitinglist.Waiting.ON_SATURDAY;
import static org.lotsenhaus.appointments.waitinglist.Waiting.SATURDAY_AT_TEN;
import static org.lotsenhaus.appointments.waitinglist.Waiting.mail;
import static org.lotsenhaus.testing.TestStaff.COUNSELLOR;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_OFFICER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.CalendarForms;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A time that staff choose for somebody who waits. */
@HouseTest
class OfferByHandTest {

  private static final String TEN = SATURDAY_AT_TEN + " " + TestPlan.SITE;

  @Autowired MockMvcTester web;
  @Autowired Waiting waiting;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @Test
  void who_is_next_is_offered_a_time_as_by_the_house_itself(TestCity city) {
    var wish = waiting.joins(city, "omar");
    waiting.saturdayFor(city, 1);
    var officer = officer(city);
    assertThat(officer.get(path(wish)))
        .bodyText()
        .contains("Samstag, 28. November, 10:00", "Zeit anbieten")
        .doesNotContain("Andere warten länger");

    assertThat(officer.post(path(wish) + "/offers", "start", TEN)).hasStatus(303);

    assertThat(waiting.last(city, wish).time().start()).isEqualTo(SATURDAY_AT_TEN);
    assertThat(waiting.last(city, wish).until())
        .isEqualTo(clock.instant().plus(Duration.ofHours(1)));
    assertThat(messages(city)).last().asString().contains("A time is free for you");
    assertThat(officer.logged(jdbc)).contains("offered a time");
    assertThat(officer.get(path(wish))).bodyText().doesNotContain("Zeit anbieten");
  }

  @Test
  void overtaking_needs_a_reason_that_stands_in_the_log(TestCity city) {
    waiting.joins(city, "first");
    var second = waiting.joins(city, "second");
    waiting.saturdayFor(city, 1);
    var officer = officer(city);
    var offers = path(second) + "/offers";
    assertThat(officer.get(path(second))).bodyText().contains("Andere warten länger");

    assertThat(officer.post(offers, "start", TEN, "overtaking", " ")).hasStatus(422);
    assertThat(waiting.isOffered(city, second)).isFalse();
    assertThat(officer.post(offers, "start", TEN, "overtaking", "Frist läuft ab")).hasStatus(303);

    assertThat(waiting.isOffered(city, second)).isTrue();
    assertThat(all(city, "select purpose from audit_entry where action = 'offered a time'"))
        .containsExactly("Frist läuft ab");
  }

  @Test
  void a_time_that_was_just_taken_is_refused_and_others_are_shown(TestCity city) {
    var wish = waiting.joins(city, "omar");
    waiting.saturdayFor(city, 1);
    waiting.saturdayAt(city, "11:00", "11:30");
    waiting.taken(city, mail("quick"));
    assertThat(officer(city).post(path(wish) + "/offers", "start", TEN))
        .hasStatus(422)
        .bodyText()
        .contains("Diese Zeit wurde gerade vergeben.", "11:00");
    assertThat(waiting.isOffered(city, wish)).isFalse();
  }

  @Test
  void nobody_has_two_offers(TestCity city) {
    var wish = waiting.joins(city, Contact.NONE, ON_SATURDAY);
    waiting.saturdayFor(city, 1);
    waiting.saturdayAt(city, "11:00", "11:30");
    var officer = officer(city);
    assertThat(officer.post(path(wish) + "/offers", "start", TEN)).hasStatus(303);
    var eleven = SATURDAY_AT_TEN.plus(Duration.ofHours(1)) + " " + TestPlan.SITE;
    assertThat(officer.post(path(wish) + "/offers", "start", eleven))
        .hasStatus(422)
        .bodyText()
        .contains("Diese Person hat schon ein Angebot");
    assertThat(all(city, "select id::text from claim where kind = 'HELD'")).hasSize(2);
  }

  @Test
  void who_does_not_hold_the_area_offers_nothing(TestCity city) {
    var wish = waiting.joins(city, "omar");
    waiting.saturdayFor(city, 1);
    var counsellor = new CalendarForms(web, city, COUNSELLOR);
    assertThat(counsellor.post(path(wish) + "/offers", "start", TEN)).hasStatus(404);
    assertThat(waiting.isOffered(city, wish)).isFalse();
  }

  @Test
  void where_nothing_fits_the_page_says_so(TestCity city) {
    var wish = waiting.joins(city, "omar");
    assertThat(officer(city).get(path(wish)))
        .bodyText()
        .contains("Im Moment ist keine Zeit frei, die passt.");
  }

  private CalendarForms officer(TestCity city) {
    return new CalendarForms(web, city, RESIDENCE_OFFICER);
  }

  private static String path(WaitingWish wish) {
    return "/waiting-list/" + wish.id();
  }

  private List<String> messages(TestCity city) {
    return all(city, "select body from outbox_message order by queued_at, id");
  }

  private List<String> all(TestCity city, String sql) {
    return city.call(() -> jdbc.sql(sql).query(String.class).list());
  }
}
