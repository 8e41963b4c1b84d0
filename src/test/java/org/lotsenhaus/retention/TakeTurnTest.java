package org.lotsenhaus.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.DATA_PROTECTION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.retention.TakeTurn.AlreadyRunning;
import org.lotsenhaus.retention.Turns.Turn;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Something is due in these cities. */
@HouseTest
class TakeTurnTest {

  private static final String PAGE = "/audit/retention";

  @Autowired OldCases old;
  @Autowired Turns turns;
  @Autowired TakeTurn turn;
  @Autowired Runs runs;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester house;

  @Test
  void a_press_is_answered_at_once_and_the_page_tells_how_it_ended(TestCity city) {
    due(city);
    assertThat(press(city)).hasStatus(303).hasHeader("Location", city.path(PAGE + "?ran"));
    await().until(() -> current(city).isEmpty());
    assertThat(page(city, "?ran"))
        .bodyText()
        .contains("Gelöscht. Der Nachweis steht unten.")
        .doesNotContain("hx-get", "http-equiv=\"refresh\"", "Läuft gerade", "Unterbrochen");
    assertThat(old.left(city, "case_file")).isZero();
  }

  @Test
  void a_second_press_says_that_it_runs_and_begins_nothing(TestCity city) {
    due(city);
    var running = taken(city);
    city.as(DATA_PROTECTION, runs::begin);
    assertThat(press(city)).hasStatus(303).hasHeader("Location", city.path(PAGE + "?running"));
    assertThat(page(city, "?running"))
        .bodyText()
        .contains("Das Haus löscht schon", "Läuft gerade.", "http-equiv=\"refresh\" content=\"3\"")
        .contains("hx-trigger=\"every 2s\"")
        .doesNotContain("Jetzt löschen", "Unterbrochen");
    assertThat(old.left(city, "case_file")).isEqualTo(1);
    assertThat(begun(city)).isEqualTo(1);
    city.as(DATA_PROTECTION, () -> ended(running));
    assertThat(page(city, "")).bodyText().contains("Jetzt löschen");
  }

  @Test
  void a_run_that_was_killed_is_said_and_the_next_press_goes_on(TestCity city) {
    due(city);
    taken(city);
    city.as(DATA_PROTECTION, runs::begin);
    silent(city);
    assertThat(page(city, "?ran"))
        .bodyText()
        .contains("Unterbrochen. Der nächste Lauf hat weitergemacht.", "Jetzt löschen")
        .doesNotContain("Gelöscht. Der Nachweis", "löscht gerade");
    assertThat(press(city)).hasStatus(303).hasHeader("Location", city.path(PAGE + "?ran"));
    await().until(() -> current(city).isEmpty());
    assertThat(old.left(city, "case_file")).isZero();
    assertThat(begun(city)).isEqualTo(2);
  }

  @Test
  void who_was_taken_for_dead_does_not_end_the_turn_of_the_next(TestCity city) {
    var first = taken(city);
    silent(city);
    var next = taken(city);
    city.as(DATA_PROTECTION, () -> ended(first));
    assertThat(current(city)).isPresent();
    city.as(DATA_PROTECTION, () -> ended(next));
    assertThat(current(city)).isEmpty();
  }

  @Test
  void of_many_who_press_at_the_same_time_one_begins(TestCity city) throws Exception {
    Callable<Optional<UUID>> take = () -> city.asStaff(DATA_PROTECTION, turns::take);
    try (var threads = Executors.newFixedThreadPool(6)) {
      var all = threads.invokeAll(IntStream.range(0, 6).mapToObj(n -> take).toList());
      assertThat(all).filteredOn(it -> it.resultNow().isPresent()).hasSize(1);
    }
  }

  @Test
  void the_night_leaves_a_city_alone_where_somebody_is_at_it(TestCity city) {
    due(city);
    var running = taken(city);
    city.asHouse(() -> nightFalls());
    assertThat(old.left(city, "case_file")).isEqualTo(1);
    city.as(DATA_PROTECTION, () -> ended(running));
    city.asHouse(() -> nightFalls());
    assertThat(old.left(city, "case_file")).isZero();
    assertThat(current(city)).isEmpty();
  }

  @Test
  void nobody_else_sees_whose_turn_it_is(TestCity city) {
    taken(city);
    assertThatThrownBy(() -> city.asStaff(DATA_PROTECTION, this::begun))
        .isInstanceOf(AlreadyRunning.class);
    assertThat(city.as(CASE_MANAGER, turns::current)).isEmpty();
  }

  private boolean begun() {
    turn.begin();
    return true;
  }

  private boolean nightFalls() {
    turn.runHere();
    return true;
  }

  private void due(TestCity city) {
    old.closed(city);
    old.later(Period.ofYears(3).plusDays(2));
  }

  private UUID taken(TestCity city) {
    return city.asStaff(DATA_PROTECTION, turns::take).orElseThrow();
  }

  private boolean ended(UUID running) {
    turns.end(running);
    return true;
  }

  private void silent(TestCity city) {
    city.as(
        DATA_PROTECTION,
        () ->
            jdbc.sql("update retention_turn set alive_at = now() - interval '3 minutes'").update());
  }

  private Optional<Turn> current(TestCity city) {
    return city.as(DATA_PROTECTION, turns::current);
  }

  private int begun(TestCity city) {
    return city.as(DATA_PROTECTION, () -> List.copyOf(runs.newest())).size();
  }

  private MvcTestResult press(TestCity city) {
    return house
        .post()
        .uri(city.path(PAGE + "/runs"))
        .with(city.signedIn(DATA_PROTECTION))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult page(TestCity city, String how) {
    return house
        .get()
        .uri(city.path(PAGE) + how)
        .header("Accept-Language", "de")
        .with(city.signedIn(DATA_PROTECTION))
        .exchange();
  }
}
