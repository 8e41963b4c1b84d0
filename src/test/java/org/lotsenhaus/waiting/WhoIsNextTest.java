package org.lotsenhaus.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.waiting.Candidate.Reason.APPOINTMENT;
import static org.lotsenhaus.waiting.Candidate.Reason.LONGEST_WAITING;
import static org.lotsenhaus.waiting.Candidate.Reason.URGENT;
import static org.lotsenhaus.waiting.Candidate.Reason.WAITED_TOO_LONG;
import static org.lotsenhaus.waiting.Candidate.Reason.YOUR_LANGUAGE;
import static org.lotsenhaus.waiting.Line.ARABIC_DESK;
import static org.lotsenhaus.waiting.Line.GERMAN_DESK;
import static org.lotsenhaus.waiting.Line.LETTER;
import static org.lotsenhaus.waiting.Line.NOW;
import static org.lotsenhaus.waiting.Line.SCHOOL;
import static org.lotsenhaus.waiting.Line.arabic;
import static org.lotsenhaus.waiting.Line.desk;
import static org.lotsenhaus.waiting.Line.due;
import static org.lotsenhaus.waiting.Line.german;
import static org.lotsenhaus.waiting.Line.urgent;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;

class WhoIsNextTest {

  private final WhoIsNext whoIsNext = new WhoIsNext(QueueRules.STANDARD);

  @Test
  void who_came_first_is_called_first() {
    assertThat(calls(GERMAN_DESK, german("B 2", 5), german("B 1", 8)))
        .containsExactly("B 1", "B 2");
  }

  @Test
  void two_who_came_at_the_same_moment_keep_one_order() {
    assertThat(calls(GERMAN_DESK, german("B 2", 5), german("B 1", 5)))
        .containsExactly("B 1", "B 2");
  }

  @Test
  void the_urgent_lane_goes_first_and_says_so() {
    var next = at(GERMAN_DESK, german("B 1", 20), urgent("B 2", 1)).getFirst();

    assertThat(next.ticket().id()).isEqualTo("B 2");
    assertThat(next.reason()).isEqualTo(URGENT);
  }

  @Test
  void after_half_an_hour_not_even_urgent_newcomers_overtake() {
    var next = at(GERMAN_DESK, urgent("B 2", 1), german("B 1", 30)).getFirst();

    assertThat(next.ticket().id()).isEqualTo("B 1");
    assertThat(next.reason()).isEqualTo(WAITED_TOO_LONG);
  }

  @Test
  void a_desk_is_never_offered_what_it_does_not_serve() {
    var school = desk(Set.of(SCHOOL), Language.GERMAN);

    assertThat(calls(school, german("B 1", 60), urgent("B 2", 60))).isEmpty();
  }

  @Test
  void a_ticket_waits_for_the_desk_that_speaks_its_language() {
    assertThat(calls(GERMAN_DESK, arabic("B 1", 9), german("B 2", 1))).containsExactly("B 2");

    var next = at(ARABIC_DESK, arabic("B 1", 9), german("B 2", 1)).getFirst();
    assertThat(next.ticket().id()).isEqualTo("B 1");
    assertThat(next.reason()).isEqualTo(YOUR_LANGUAGE);
  }

  @Test
  void after_ten_minutes_any_desk_will_do() {
    var next = at(GERMAN_DESK, arabic("B 1", 10), german("B 2", 1)).getFirst();

    assertThat(next.ticket().id()).isEqualTo("B 1");
    assertThat(next.reason()).isEqualTo(LONGEST_WAITING);
  }

  @Test
  void nobody_waits_for_a_language_that_no_open_desk_speaks() {
    var open = List.of(GERMAN_DESK);

    assertThat(whoIsNext.first(GERMAN_DESK, open, List.of(arabic("B 1", 0)), NOW)).isPresent();
  }

  @Test
  void a_desk_that_speaks_the_language_but_not_the_concern_keeps_nobody_waiting() {
    var open = List.of(GERMAN_DESK, desk(Set.of(SCHOOL), Language.ARABIC));

    assertThat(whoIsNext.first(GERMAN_DESK, open, List.of(arabic("B 1", 0)), NOW)).isPresent();
  }

  @Test
  void who_is_forwarded_keeps_the_place_and_may_wait_anew_for_the_language() {
    var forwarded =
        new Waiting(
            "B 1", LETTER, Language.ARABIC, false, NOW.minusSeconds(1500), NOW.minusSeconds(60));

    assertThat(calls(GERMAN_DESK, forwarded)).isEmpty();
    assertThat(calls(ARABIC_DESK, german("B 2", 20), forwarded)).containsExactly("B 1", "B 2");
  }

  @Test
  void a_due_appointment_goes_before_those_who_came_without_one_and_says_so() {
    var next = at(GERMAN_DESK, german("B 1", 29), due("B 2", 5, 0)).getFirst();

    assertThat(next.ticket().id()).isEqualTo("B 2");
    assertThat(next.reason()).isEqualTo(APPOINTMENT);
  }

  @Test
  void before_its_time_an_appointment_is_not_called_even_by_an_idle_desk() {
    assertThat(calls(GERMAN_DESK, due("B 1", 40, 1))).isEmpty();
  }

  @Test
  void an_urgent_one_goes_before_an_appointment() {
    assertThat(calls(GERMAN_DESK, due("B 2", 5, -5), urgent("B 1", 1)))
        .containsExactly("B 1", "B 2");
  }

  @Test
  void after_half_an_hour_appointments_overtake_no_more() {
    var next = at(GERMAN_DESK, due("B 2", 1, -1), german("B 1", 30)).getFirst();

    assertThat(next.ticket().id()).isEqualTo("B 1");
    assertThat(next.reason()).isEqualTo(WAITED_TOO_LONG);
  }

  @Test
  void who_comes_early_for_an_appointment_gains_nothing_by_it() {
    assertThat(calls(GERMAN_DESK, due("later", 60, 0), due("sooner", 20, -10)))
        .containsExactly("sooner", "later");
    assertThat(calls(GERMAN_DESK, due("early", 60, -30), german("B 1", 31)))
        .containsExactly("B 1", "early");
  }

  @Test
  void the_patience_for_a_language_begins_with_the_appointment() {
    assertThat(calls(GERMAN_DESK, due("B 1", Language.ARABIC, 60, -9))).isEmpty();
    assertThat(calls(ARABIC_DESK, due("B 1", Language.ARABIC, 60, -9))).containsExactly("B 1");
    assertThat(calls(GERMAN_DESK, due("B 1", Language.ARABIC, 60, -10))).containsExactly("B 1");
  }

  @Test
  void ahead_of_somebody_stands_who_will_be_called_before() {
    var walkIn = german("B 1", 10);

    assertThat(due("B 2", 20, 5).standsBefore(walkIn, NOW)).isFalse();
    assertThat(due("B 2", 20, 0).standsBefore(walkIn, NOW)).isTrue();
    assertThat(due("B 2", 0, 5).standsBefore(due("B 3", 30, 10), NOW)).isTrue();
    assertThat(walkIn.standsBefore(due("B 3", 30, 10), NOW)).isFalse();
    assertThat(urgent("B 4", 1).standsBefore(walkIn, NOW)).isTrue();
  }

  @Test
  void rules_that_would_let_the_language_outlast_the_limit_are_refused() {
    assertThatThrownBy(() -> new QueueRules(Duration.ofMinutes(40), Duration.ofMinutes(30)))
        .hasMessageContaining("overtaking limit");
  }

  @Test
  void nobody_can_join_before_arriving() {
    assertThatThrownBy(
            () -> new Waiting("B 1", LETTER, Language.GERMAN, false, NOW, NOW.minusSeconds(1)))
        .hasMessageContaining("B 1");
  }

  private List<String> calls(DeskSkills desk, Waiting... waiting) {
    return at(desk, waiting).stream().map(candidate -> candidate.ticket().id()).toList();
  }

  private List<Candidate> at(DeskSkills desk, Waiting... waiting) {
    return whoIsNext.at(desk, List.of(GERMAN_DESK, ARABIC_DESK), List.of(waiting), NOW);
  }
}
