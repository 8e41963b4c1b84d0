package org.lotsenhaus.appointments.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.appointments.waitinglist.Waiting.ON_SATURDAY;
import static org.lotsenhaus.testing.TestStaff.COUNSELLOR;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_OFFICER;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.CalendarForms;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.waitinglist.WaitingWish.Ended;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The waiting list as those see it who hold the area. */
@HouseTest
class WaitersTest {

  @Autowired MockMvcTester web;
  @Autowired Waiting waiting;
  @Autowired OfferFreed offer;
  @Autowired JdbcClient jdbc;

  @Test
  void who_waits_stands_in_order_with_what_was_wished_and_a_masked_contact(TestCity city) {
    waiting.joins(city, "omar");
    waiting.joins(city, Contact.of(Contact.Kind.MOBILE, "0151 234567"), ON_SATURDAY);
    var officer = by(city, RESIDENCE_OFFICER);
    assertThat(officer.get("/waiting-list"))
        .hasStatusOk()
        .bodyText()
        .contains("Aufenthalt</bdi> (2)", " · Sa · ", "o…@example.org", "…567", "Noch kein")
        .matches(Pattern.compile("(?s).*o…@example.*…567.*"))
        .doesNotContain("omar@", "49151");
    assertThat(officer.logged(jdbc)).containsExactly("read_waiting_list");
  }

  @Test
  void what_was_offered_and_what_nobody_answered_is_told(TestCity city) {
    waiting.joins(city, "omar");
    waiting.saturdayFor(city, 1);
    Tenant.as(city.id(), offer::now);
    assertThat(by(city, RESIDENCE_OFFICER).get("/waiting-list"))
        .bodyText()
        .contains("1 Angebot", "Jetzt angeboten: Samstag, 28. November");
  }

  @Test
  void others_see_nobody_and_can_remove_nobody(TestCity city) {
    var wish = waiting.joins(city, "omar");
    var counsellor = by(city, COUNSELLOR);
    assertThat(counsellor.get("/waiting-list"))
        .bodyText()
        .contains("Hier wartet niemand")
        .doesNotContain("example.org", "Aufenthalt");
    assertThat(counsellor.get("/waiting-list/" + wish.id())).hasStatus(404);
    assertThat(counsellor.post("/waiting-list/" + wish.id() + "/removal", "reason", "x"))
        .hasStatus(404);
    assertThat(waiting.now(city, wish).isWaiting()).isTrue();
    assertThat(counsellor.logged(jdbc)).isEmpty();
  }

  @Test
  void who_is_removed_is_told_and_the_reason_is_in_the_log(TestCity city) {
    var wish = waiting.joins(city, "omar");
    waiting.saturdayFor(city, 1);
    Tenant.as(city.id(), offer::now);
    var officer = by(city, RESIDENCE_OFFICER);
    var path = "/waiting-list/" + wish.id();
    assertThat(officer.get(path)).bodyText().contains("o…@example.org", "Warum?");
    assertThat(officer.post(path + "/removal", "reason", " ")).hasStatus(422);
    assertThat(waiting.isOffered(city, wish)).isTrue();

    assertThat(officer.post(path + "/removal", "reason", "hat zweimal angerufen")).hasStatus(303);

    assertThat(waiting.now(city, wish).ended()).isEqualTo(Ended.REMOVED);
    assertThat(waiting.isOffered(city, wish)).isFalse();
    assertThat(said(city)).last().asString().contains("Sie stehen nicht mehr auf der Warteliste.");
    assertThat(reasons(city)).containsExactly("hat zweimal angerufen");
    assertThat(officer.post(path + "/removal", "reason", "noch einmal")).hasStatus(404);
  }

  private CalendarForms by(TestCity city, String login) {
    return new CalendarForms(web, city, login);
  }

  private List<String> said(TestCity city) {
    return all(city, "select body from outbox_message order by queued_at, id");
  }

  private List<String> reasons(TestCity city) {
    return all(
        city, "select purpose from audit_entry where action = 'removed from the waiting list'");
  }

  private List<String> all(TestCity city, String sql) {
    return city.call(() -> jdbc.sql(sql).query(String.class).list());
  }
}
