package org.lotsenhaus.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lotsenhaus.waiting.Line.LETTER;
import static org.lotsenhaus.waiting.PastDays.BERLIN;
import static org.lotsenhaus.waiting.PastDays.days;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HabitsTest {

  private static final double NINE = 9 * 3600;
  private static final double NOON = 12 * 3600;

  @Test
  void breaks_are_learned_for_the_time_of_day_at_which_people_take_them() {
    var absences = absences(thirtyDaysWithLunch());

    assertThat(absences.chanceToLeave(NOON, 1800)).isGreaterThan(0.4);
    assertThat(absences.chanceToLeave(NINE, 1800)).isLessThan(0.1);
    assertThat(absences.awayFrom(NOON).at(0.5)).isEqualTo(2400);
  }

  @Test
  void leaving_after_the_last_arrival_is_no_break() {
    var absences = absences(thirtyDaysWithLunch());

    assertThat(absences.chanceToLeave(16 * 3600, 1800)).isLessThan(0.1);
  }

  @Test
  void a_desk_that_usually_opens_at_nine_is_expected_at_nine() {
    var past = days();
    for (var i = 0; i < 30; i++) {
      past.talk(LETTER, "08:00", "08:01", "08:10").present("1", "08:00", "16:00");
      past.talk(LETTER, "15:00", "15:01", "15:10").present("2", "09:00", "16:00").nextDay();
    }

    assertThat(absences(past).firstSeen().after(8.5 * 3600).at(0.5)).isEqualTo(1800);
  }

  @Test
  void a_house_without_history_expects_nobody_to_leave_and_nobody_to_come() {
    var absences = absences(days());

    assertThat(absences.chanceToLeave(NOON, 3600)).isZero();
    assertThat(absences.firstSeen().at(0.5)).isEqualTo(Lengths.NEVER);
    assertThat(absences.awayFrom(NOON).at(0.5)).isEqualTo(900);
  }

  @Test
  void what_a_desk_does_between_two_talks_is_learned_apart_from_noticing_a_newcomer() {
    var past = days();
    for (var i = 0; i < 30; i++) {
      past.present("1", "08:00", "16:00")
          .talk(LETTER, "08:00", "08:01", "08:10")
          .talk(LETTER, "08:05", "08:12", "08:20")
          .talk(LETTER, "09:00:00", "09:00:20", "09:10")
          .nextDay();
    }
    var reactions = Reactions.learn(past.history());

    assertThat(reactions.afterTalk().at(0.5)).isEqualTo(120);
    assertThat(reactions.whenIdle().at(0.5)).isEqualTo(20);
  }

  @Test
  void a_pause_between_two_talks_is_no_slow_reaction() {
    var past = days();
    for (var i = 0; i < 30; i++) {
      past.present("1", "08:00", "08:10")
          .present("1", "08:15", "16:00")
          .talk(LETTER, "08:00", "08:01", "08:10")
          .talk(LETTER, "08:05", "08:16", "08:20")
          .nextDay();
    }

    assertThat(Reactions.learn(past.history()).afterTalk().at(0.5)).isEqualTo(60);
  }

  @Test
  void who_comes_in_ahead_is_expected_when_such_people_usually_come() {
    var past = days();
    for (var i = 0; i < 30; i++) {
      past.urgent(LETTER, "09:10", "09:12", "09:20")
          .urgent(LETTER, "09:20", "09:22", "09:30")
          .talk(LETTER, "13:00", "13:01", "13:10")
          .nextDay();
    }
    var overtakers = new Overtakers(past.history(), BERLIN);

    assertThat(overtakers.next(NINE, 0.5)).isCloseTo(900 * Math.log(2), within(1.0));
    assertThat(overtakers.next(13 * 3600, 0.5)).isGreaterThan(18 * 3600);
  }

  @Test
  void forwarded_people_come_in_ahead_with_the_age_of_their_ticket() {
    var past = days().forwarded(LETTER, "09:00", "09:25", "09:30", "09:40");
    var overtakers = new Overtakers(past.history(), BERLIN);

    assertThat(overtakers.seen()).singleElement().returns(1500.0, it -> it.ageSeconds());
  }

  @Test
  void without_history_nobody_is_expected_to_overtake() {
    assertThat(new Overtakers(History.NONE, BERLIN).next(NINE, 0.99)).isEqualTo(Lengths.NEVER);
  }

  @Test
  void giving_back_is_learned_per_minute_in_the_line() {
    var past =
        days()
            .givenBack(LETTER, "09:00", "09:30")
            .talk(LETTER, "09:00", "09:30", "09:40")
            .history();
    var experience = Experience.learn(past, Map.of(), Calibration.NONE, BERLIN);

    assertThat(experience.givenBackPerSecond).isCloseTo(1 / 3600.0, within(1e-9));
  }

  private static Absences absences(PastDays past) {
    return new Absences(Attendance.of(past.history(), BERLIN));
  }

  private static PastDays thirtyDaysWithLunch() {
    var past = days();
    for (var i = 0; i < 30; i++) {
      past.talk(LETTER, "08:00", "08:01", "08:10")
          .talk(LETTER, "15:30", "15:31", "15:40")
          .present("1", "08:00", "12:10")
          .present("1", "12:50", "16:10")
          .nextDay();
    }
    return past;
  }
}
