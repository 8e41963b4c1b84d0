package org.lotsenhaus.api.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestStaff.ADMIN;
import static org.lotsenhaus.testing.TestStaff.HEAD;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Agenda;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.ArriveForAppointment;
import org.lotsenhaus.appointments.ChangeAppointment;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A system of the city reads what happens to appointments, and checks that it comes from here. */
@HouseTest
class EventsTest {

  private static final String PAGE = "/admin/appointment-events";

  private record Access(String token, String key) {}

  @Autowired MockMvcTester house;
  @Autowired Agenda agenda;
  @Autowired ChangeAppointment change;
  @Autowired ArriveForAppointment arrive;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @Autowired TestClock clock;

  @Test
  void what_happens_is_told_in_its_order_and_without_any_person(TestCity city) {
    var access = access(city);
    var mine = booked(city);
    city.asHouse(() -> change.move(mine.id(), Agenda.at("2026-11-24T10:30"), TestPlan.SITE));
    var theirs = agenda.booked(city, "2026-11-24T11:00", "Haddad, Omar", Contact.NONE);
    city.asHouse(() -> change.cancel(theirs.id()));
    clock.set("2026-11-24T10:20");
    city.asHouse(() -> arrive.arrive(mine.code(), TestPlan.SITE, Channel.KIOSK));

    var answer = ask(city, access, 0);

    assertThat(answer)
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Haddad", "omar", mine.token(), mine.code());
    assertThat(told(answer))
        .containsExactly("1 BOOKED", "2 MOVED", "3 BOOKED", "4 CANCELLED", "5 ARRIVED");
    var moved = body(answer).get("events").get(1);
    assertThat(moved.get("appointment").asString()).isEqualTo(mine.id().toString());
    assertThat(moved.get("start").asString()).isEqualTo("2026-11-24T10:30:00+01:00");
  }

  @Test
  void who_reads_on_gets_only_what_is_new(TestCity city) {
    var access = access(city);
    var mine = booked(city);
    long next = body(ask(city, access, 0)).get("next").asLong();
    assertThat(told(ask(city, access, next))).isEmpty();
    assertThat(body(ask(city, access, next)).get("next").asLong()).isEqualTo(next);
    city.asHouse(() -> change.cancel(mine.id()));
    assertThat(told(ask(city, access, next))).containsExactly("2 CANCELLED");
  }

  @Test
  void what_commits_late_still_comes_behind_what_was_read(TestCity city) {
    var access = access(city);
    var mine = booked(city);
    city.asHouse(() ->
        transaction.execute(late -> {
          change.cancel(mine.id());
          assertThat(told(elsewhere(() -> ask(city, access, 0)))).containsExactly("1 BOOKED");
          return true;
        }));
    assertThat(told(ask(city, access, 1))).containsExactly("2 CANCELLED");
  }

  /** On another thread, and so outside of the transaction. */
  private static MvcTestResult elsewhere(java.util.function.Supplier<MvcTestResult> work) {
    return java.util.concurrent.CompletableFuture.supplyAsync(work).join();
  }

  @Test
  void every_answer_is_signed_with_the_key(TestCity city) throws Exception {
    var access = access(city);
    booked(city);
    var answer = ask(city, access, 0);
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(access.key().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    var expected = HexFormat.of().formatHex(mac.doFinal(bytes(answer)));
    assertThat(answer).hasHeader("Lotsenhaus-Signature", "sha256=" + expected);
  }

  @Test
  void without_the_right_token_nothing_is_told(TestCity city, TestCity other) {
    assertThat(ask(city, new Access("", ""), 0))
        .hasStatus(401)
        .hasContentType("application/problem+json")
        .hasHeader("WWW-Authenticate", "Bearer");
    var theirs = access(other);
    assertThat(ask(city, theirs, 0)).hasStatus(401);
    var old = access(city);
    var renewed = access(city);
    assertThat(ask(city, old, 0)).hasStatus(401);
    assertThat(ask(city, renewed, 0)).hasStatusOk();
    assertThat(post(city, ADMIN, PAGE + "/end")).hasStatus(303);
    assertThat(ask(city, renewed, 0)).hasStatus(401);
  }

  @Test
  void where_nobody_reads_nothing_is_written_down(TestCity city) {
    var mine = booked(city);
    var access = access(city);
    assertThat(told(ask(city, access, 0))).isEmpty();
    city.asHouse(() -> change.cancel(mine.id()));
    assertThat(told(ask(city, access, 0))).containsExactly("1 CANCELLED");
  }

  @Test
  void a_booking_that_fails_leaves_no_event(TestCity city) {
    var access = access(city);
    var mine = booked(city);
    city.asHouse(() ->
        transaction.execute(broken -> {
          change.cancel(mine.id());
          broken.setRollbackOnly();
          return true;
        }));
    assertThat(told(ask(city, access, 0))).containsExactly("1 BOOKED");
  }

  @Test
  void only_administrators_make_an_access_and_the_log_knows(TestCity city) {
    assertThat(post(city, HEAD, PAGE)).hasStatus(403);
    var access = access(city);
    assertThat(house.get().uri(city.path(PAGE)).with(city.signedIn(ADMIN)))
        .bodyText()
        .contains("Ein System hat Zugang.", "/" + city.slug() + "/api/v1/appointment-events")
        .doesNotContain(access.token(), access.key());
    assertThat(all(city, "select action from audit_entry where action like '%event_feed'"))
        .containsExactly("made_event_feed");
    assertThat(all(city, "select token_hash from appointment_event_feed"))
        .doesNotContain(access.token());
  }

  private Appointment booked(TestCity city) {
    agenda.officer(city);
    return agenda.booked(city, "2026-11-24T10:00", "Haddad, Omar", Contact.NONE);
  }

  /** As an administrator reads it off the page. */
  private Access access(TestCity city) {
    var page = assertThat(post(city, ADMIN, PAGE)).hasStatusOk().bodyText().actual();
    return new Access(shown(page, "token"), shown(page, "key"));
  }

  private static String shown(String page, String id) {
    var found = Pattern.compile("id=\"" + id + "\">([^<]+)<").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private MvcTestResult post(TestCity city, String login, String place) {
    return house
        .post()
        .uri(city.path(place))
        .header("Accept-Language", "de")
        .with(csrf())
        .with(city.signedIn(login))
        .exchange();
  }

  private MvcTestResult ask(TestCity city, Access access, long after) {
    return house
        .get()
        .uri(city.path("/api/v1/appointment-events?after=" + after))
        .header("Authorization", "Bearer " + access.token())
        .exchange();
  }

  private List<String> told(MvcTestResult answer) {
    var told = new ArrayList<String>();
    assertThat(answer).hasStatusOk();
    body(answer)
        .get("events")
        .forEach(it -> told.add(it.get("position").asLong() + " " + it.get("what").asString()));
    return told;
  }

  private JsonNode body(MvcTestResult answer) {
    return json.readTree(bytes(answer));
  }

  private static byte[] bytes(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getContentAsByteArray());
  }

  private List<String> all(TestCity city, String sql) {
    return city.call(() -> jdbc.sql(sql).query(String.class).list());
  }
}
