package org.lotsenhaus.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.waiting.Line.ARABIC_DESK;
import static org.lotsenhaus.waiting.Line.GERMAN_DESK;
import static org.lotsenhaus.waiting.Line.LETTER;
import static org.lotsenhaus.waiting.Line.NOW;
import static org.lotsenhaus.waiting.Line.SCHOOL;
import static org.lotsenhaus.waiting.Line.desk;
import static org.lotsenhaus.waiting.Line.due;
import static org.lotsenhaus.waiting.Line.german;
import static org.lotsenhaus.waiting.PastDays.BERLIN;
import static org.lotsenhaus.waiting.PastDays.days;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.waiting.Calibration.Outcome;
import org.lotsenhaus.waiting.Forecast.Range;
import org.lotsenhaus.waiting.Forecast.Unknown;

class WaitEstimateTest {

  private static final Map<String, Integer> CATALOGUE = Map.of(LETTER, 10, SCHOOL, 20);
  private static final Experience NEW_HOUSE = Experience.none(CATALOGUE, BERLIN);
  private static final Newcomer LETTER_NOW = new Newcomer(LETTER, Language.GERMAN);
  private static final Newcomer SCHOOL_NOW = new Newcomer(SCHOOL, Language.GERMAN);

  private final WaitEstimate estimate = new WaitEstimate(NEW_HOUSE, QueueRules.STANDARD);

  @Test
  void without_a_desk_the_wait_is_unknown() {
    assertThat(newcomer(house(line(0)))).isInstanceOf(Unknown.class);
    assertThat(newcomer(house(line(0), closed("1")))).isInstanceOf(Unknown.class);
  }

  @Test
  void a_desk_for_other_concerns_does_not_help() {
    var school = new Desk("1", desk(Set.of(SCHOOL), Language.GERMAN), new DeskState.Free(NOW));

    assertThat(newcomer(house(line(0), school))).isInstanceOf(Unknown.class);
  }

  @Test
  void at_a_free_desk_people_are_called_in_a_moment() {
    var range = range(house(line(0), free("1")));

    assertThat(range.fromMinutes()).isZero();
    assertThat(range.toMinutes()).isEqualTo(5);
  }

  @Test
  void three_talks_of_ten_minutes_ahead_make_about_half_an_hour() {
    var range = range(house(line(3), free("1")));

    assertThat(range.spread().five()).isBetween(minutes(25), minutes(40));
    assertThat(range.spread().nine()).isGreaterThan(minutes(40));
  }

  @Test
  void a_second_desk_about_halves_it() {
    var one = range(house(line(6), free("1")));
    var two = range(house(line(6), free("1"), free("2")));

    assertThat(two.spread().five()).isLessThan(one.spread().five().multipliedBy(6).dividedBy(10));
  }

  @Test
  void a_talk_that_has_lasted_long_says_something_else_than_a_fresh_one() {
    var fresh = range(house(line(0), talking("1", 0)));
    var old = range(house(line(0), talking("1", 8)));

    assertThat(old.spread().five()).isLessThan(fresh.spread().five());
  }

  @Test
  void a_desk_that_said_when_it_is_back_is_believed() {
    var back = new DeskState.Paused(NOW.minusSeconds(60), NOW.plus(minutes(20)));
    var range = range(house(line(0), new Desk("1", GERMAN_DESK, back)));

    assertThat(range.spread().one()).isEqualTo(minutes(20));
    assertThat(range.spread().nine()).isEqualTo(minutes(20));
  }

  @Test
  void a_pause_without_an_end_is_as_long_as_pauses_are() {
    var paused = new DeskState.Paused(NOW, null);
    var range = range(house(line(0), new Desk("1", GERMAN_DESK, paused)));

    assertThat(range.spread().five()).isBetween(minutes(10), minutes(20));
  }

  @Test
  void a_desk_that_usually_opens_soon_shortens_the_wait() {
    var past = days();
    for (var i = 0; i < 40; i++) {
      past.talk(SCHOOL, "15:30", "15:31", "15:40").present("2", "10:40", "16:00").nextDay();
    }
    var learned = new WaitEstimate(learned(past), QueueRules.STANDARD);
    var house = house(line(12), free("1"), closed("2"));

    assertThat(range(learned, house).spread().five())
        .isLessThan(range(house).spread().five().minus(minutes(20)));
  }

  @Test
  void those_who_will_come_in_ahead_are_counted() {
    var past = days();
    for (var i = 0; i < 30; i++) {
      past.urgent(LETTER, "10:40", "10:41", "10:51")
          .urgent(LETTER, "10:45", "10:51", "11:01")
          .nextDay();
    }
    var learned = new WaitEstimate(learned(past), QueueRules.STANDARD);
    var house = house(line(2), talking("1", 0));

    assertThat(range(learned, house).spread().nine())
        .isGreaterThan(range(house).spread().nine().plus(minutes(5)));
  }

  @Test
  void who_speaks_the_language_of_no_free_desk_waits_for_the_one_that_does() {
    var arabic = new Desk("2", ARABIC_DESK, new DeskState.Talking(SCHOOL, NOW));
    var newcomer = new Newcomer(LETTER, Language.ARABIC);
    var range =
        (Range) estimate.at(house(line(0), free("1"), arabic), Set.of(newcomer)).of(newcomer);

    assertThat(range.spread().five()).isBetween(minutes(9), minutes(11));
  }

  @Test
  void one_look_answers_for_the_line_in_its_order() {
    var house = house(line(5), talking("1", 2), talking("2", 4));
    var forecasts = estimate.at(house, Set.of(LETTER_NOW));

    var medians =
        house.waiting().stream()
            .map(ticket -> ((Range) forecasts.of(ticket)).spread().five())
            .toList();
    assertThat(medians).isSorted().hasSize(5);
    assertThat(((Range) forecasts.of(LETTER_NOW)).spread().five()).isGreaterThan(medians.getLast());
  }

  @Test
  void an_appointment_later_on_keeps_nobody_waiting_before() {
    var early = house(List.of(due("B 1", 30, 60)), free("1"));

    assertThat(range(early)).isEqualTo(range(house(line(0), free("1"))));
  }

  @Test
  void an_appointment_that_is_due_stands_ahead() {
    var due = house(List.of(due("B 1", 5, 0)), free("1"));

    assertThat(range(due).spread().five()).isBetween(minutes(7), minutes(15));
  }

  @Test
  void an_appointment_that_comes_due_meanwhile_takes_its_turn() {
    var soon = new ArrayList<>(line(2));
    soon.add(due("A 1", 10, 10));

    assertThat(range(house(soon, free("1"))).spread().five())
        .isGreaterThan(range(house(line(2), free("1"))).spread().five().plus(minutes(7)));
  }

  @Test
  void who_comes_early_waits_until_the_appointment_and_hardly_longer() {
    var line = new ArrayList<>(line(2));
    line.add(due("A 1", 10, 45));
    var forecast = estimate.at(house(line, free("1")), List.of()).of(line.getLast());

    assertThat(((Range) forecast).spread().one()).isBetween(minutes(45), minutes(46));
    assertThat(((Range) forecast).spread().five()).isLessThan(minutes(55));
  }

  @Test
  void asking_for_many_newcomers_changes_nobody_s_answer() {
    var house = house(line(4), talking("1", 2), free("2"));

    assertThat(estimate.at(house, Set.of(LETTER_NOW)).of(LETTER_NOW))
        .isEqualTo(estimate.at(house, List.of(SCHOOL_NOW, LETTER_NOW)).of(LETTER_NOW));
  }

  @Test
  void asked_twice_the_house_says_the_same() {
    var house = house(line(7), talking("1", 3), free("2"));

    assertThat(estimate.at(house, Set.of(LETTER_NOW)))
        .isEqualTo(new WaitEstimate(NEW_HOUSE, QueueRules.STANDARD).at(house, Set.of(LETTER_NOW)));
  }

  @Test
  void a_bad_day_widens_the_range_but_not_what_is_simulated() {
    var house = house(line(3), free("1"));
    var bad = new Outcome(Spread.ofSeconds(60, 120, 180), minutes(60));
    var today =
        new House(house.now(), house.waiting(), house.desks(), Collections.nCopies(10, bad));

    assertThat(range(today).spread().nine()).isGreaterThan(range(house).spread().nine());
    assertThat(range(today).simulated()).isEqualTo(range(house).simulated());
  }

  @Test
  void who_comes_for_an_appointment_takes_a_desk_at_the_time() {
    var house = house(line(3), free("1"));

    assertThat(range(with(house, 10, 1)).simulated().five())
        .isGreaterThan(range(house).simulated().five().plusMinutes(5));
  }

  @Test
  void who_never_comes_or_comes_much_later_takes_nothing_away() {
    var house = house(line(3), free("1"));

    assertThat(range(with(house, 10, 0))).isEqualTo(range(house));
    assertThat(range(with(house, 300, 1))).isEqualTo(range(house));
  }

  @Test
  void who_comes_now_and_then_widens_the_range() {
    var house = house(line(3), free("1"));

    var unsure = range(with(house, 10, 0.5)).simulated();
    assertThat(unsure.one()).isLessThan(range(with(house, 10, 1)).simulated().one());
    assertThat(unsure.nine()).isGreaterThan(range(house).simulated().nine());
  }

  @Test
  void before_the_time_a_free_desk_calls_those_who_are_there() {
    assertThat(range(with(house(line(0), free("1")), 10, 1)).toMinutes()).isEqualTo(5);
  }

  private static House with(House house, int inMinutes, double comes) {
    var at = NOW.plus(minutes(inMinutes));
    var person = new Waiting("A 1", LETTER, Language.GERMAN, false, at, at, at);
    return new House(
        NOW, house.waiting(), house.desks(), List.of(), List.of(new Expected(person, comes)));
  }

  @Test
  void a_ticket_or_concern_nobody_asked_about_is_unknown() {
    var forecasts = estimate.at(house(line(0), free("1")), List.of());

    assertThat(forecasts.of(LETTER_NOW)).isInstanceOf(Unknown.class);
    assertThat(forecasts.of(german("B 9", 1))).isInstanceOf(Unknown.class);
  }

  @Test
  void more_desks_than_bits_are_refused() {
    var desks = IntStream.range(0, 65).mapToObj(i -> free("" + i)).toList();

    assertThatThrownBy(() -> estimate.at(new House(NOW, List.of(), desks), List.of()))
        .hasMessageContaining("64 desks");
  }

  private Forecast newcomer(House house) {
    return estimate.at(house, Set.of(LETTER_NOW)).of(LETTER_NOW);
  }

  private Range range(House house) {
    return range(estimate, house);
  }

  private static Range range(WaitEstimate estimate, House house) {
    return (Range) estimate.at(house, Set.of(LETTER_NOW)).of(LETTER_NOW);
  }

  private static Experience learned(PastDays past) {
    return Experience.learn(past.history(), CATALOGUE, Calibration.NONE, BERLIN);
  }

  private static House house(List<Waiting> line, Desk... desks) {
    return new House(NOW, line, List.of(desks));
  }

  private static List<Waiting> line(int people) {
    var line = new ArrayList<Waiting>();
    for (var i = 0; i < people; i++) {
      line.add(german("B " + i, people - i));
    }
    return line;
  }

  private static Desk free(String id) {
    return new Desk(id, GERMAN_DESK, new DeskState.Free(NOW));
  }

  private static Desk closed(String id) {
    return new Desk(id, GERMAN_DESK, new DeskState.Closed(null));
  }

  private static Desk talking(String id, int sinceMinutes) {
    Instant since = NOW.minus(minutes(sinceMinutes));
    return new Desk(id, GERMAN_DESK, new DeskState.Talking(LETTER, since));
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }
}
