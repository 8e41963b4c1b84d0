package org.lotsenhaus.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lotsenhaus.waiting.Line.LETTER;
import static org.lotsenhaus.waiting.Line.SCHOOL;
import static org.lotsenhaus.waiting.PastDays.days;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceTimesTest {

  private static final Map<String, Integer> CATALOGUE = Map.of(LETTER, 10, SCHOOL, 20);

  @Test
  void a_new_house_believes_the_catalogue() {
    var times = ServiceTimes.learn(CATALOGUE, List.of());

    assertThat(times.of(LETTER).mean()).isCloseTo(600, within(60.0));
    assertThat(times.of(SCHOOL).mean()).isCloseTo(1200, within(120.0));
  }

  @Test
  void an_old_house_believes_itself() {
    var times = ServiceTimes.learn(CATALOGUE, letters(300).history().turns());

    assertThat(times.of(LETTER).at(0.5)).isCloseTo(1200, within(1.0));
  }

  @Test
  void a_house_that_is_slower_throughout_expects_it_of_what_it_has_not_seen_yet() {
    var times = ServiceTimes.learn(CATALOGUE, letters(300).history().turns());

    assertThat(times.of(SCHOOL).mean()).isBetween(2000.0, 2500.0);
  }

  @Test
  void people_who_do_not_appear_take_time_too_but_little() {
    var past = letters(50);
    for (var i = 0; i < 50; i++) {
      past.talk(LETTER, "08:00", "08:10", "08:12");
    }
    var times = ServiceTimes.learn(CATALOGUE, past.history().turns());

    assertThat(times.of(LETTER).at(0.25)).isCloseTo(120, within(1.0));
    assertThat(times.of(LETTER).after(300).at(0.5)).isCloseTo(900, within(120.0));
  }

  @Test
  void a_ticket_given_back_teaches_nothing_about_talks() {
    var given = days().givenBack(LETTER, "08:00", "09:30").history().turns();

    assertThat(ServiceTimes.learn(CATALOGUE, given).of(LETTER).mean())
        .isEqualTo(ServiceTimes.learn(CATALOGUE, List.of()).of(LETTER).mean());
  }

  @Test
  void a_concern_never_heard_of_takes_a_quarter_of_an_hour() {
    var times = ServiceTimes.learn(Map.of(), List.of());

    assertThat(times.of("new").mean()).isCloseTo(900, within(90.0));
  }

  private static PastDays letters(int number) {
    var past = days();
    for (var i = 0; i < number; i++) {
      past.talk(LETTER, "08:00", "08:10", "08:30");
    }
    return past;
  }
}
