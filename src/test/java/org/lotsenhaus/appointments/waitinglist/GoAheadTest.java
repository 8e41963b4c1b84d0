package org.lotsenhaus.appointments.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.appointments.waitinglist.Waiting.ON_SATURDAY;
import static org.lotsenhaus.appointments.waitinglist.Waiting.mail;
import static org.lotsenhaus.testing.TestDiary.wish;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.waitinglist.GoAhead.Luckless;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class GoAheadTest {

  @Autowired Waiting waiting;
  @Autowired GoAhead ahead;
  @Autowired WaitingWishes wishes;
  @Autowired WaitingLine line;
  @Autowired OfferFreed offer;
  @Autowired TestClock clock;

  @Test
  void who_was_not_drawn_comes_first_in_the_drawn_order(TestCity city) {
    var early = waiting.joins(city, "early");
    var second = goesAhead(city, "second", clock.instant(), 2).orElseThrow();
    var first = goesAhead(city, "first", clock.instant(), 1).orElseThrow();
    var late = waiting.joins(city, "late");

    assertThat(city.call(wishes::inOrder))
        .extracting(WaitingWish::id)
        .containsExactly(first.id(), second.id(), early.id(), late.id());
    assertThat(waiting.place(city, first)).isEqualTo(1);
    assertThat(waiting.place(city, second)).isEqualTo(2);
    assertThat(waiting.place(city, early)).isEqualTo(3);
    assertThat(waiting.place(city, late)).isEqualTo(4);
  }

  @Test
  void an_earlier_draw_comes_before_a_later_one(TestCity city) {
    var later = goesAhead(city, "later", clock.instant(), 1).orElseThrow();
    var sooner = goesAhead(city, "sooner", clock.instant().minusSeconds(60), 9).orElseThrow();
    assertThat(waiting.place(city, sooner)).isEqualTo(1);
    assertThat(waiting.place(city, later)).isEqualTo(2);
  }

  @Test
  void who_waits_already_moves_up_and_keeps_what_suits(TestCity city) {
    waiting.joins(city, "other");
    var mine = waiting.joins(city, "mine");
    var moved = goesAhead(city, "mine", clock.instant(), 1).orElseThrow();
    assertThat(moved).isEqualTo(mine);
    assertThat(waiting.place(city, mine)).isEqualTo(1);
  }

  @Test
  void who_has_an_appointment_needs_no_place(TestCity city) {
    waiting.saturdayFor(city, 1);
    waiting.taken(city, mail("has"));
    assertThat(goesAhead(city, "has", clock.instant(), 1)).isEmpty();
    assertThat(city.call(wishes::inOrder)).isEmpty();
  }

  @Test
  void what_is_freed_is_offered_to_them_first(TestCity city) {
    var early = waiting.joins(city, "early");
    var luckless = goesAhead(city, "luckless", clock.instant(), 7).orElseThrow();
    waiting.saturdayFor(city, 1);
    Tenant.as(city.id(), offer::now);
    assertThat(waiting.isOffered(city, luckless)).isTrue();
    assertThat(waiting.isOffered(city, early)).isFalse();
  }

  @Test
  void who_never_answers_goes_to_the_end_all_the_same(TestCity city) {
    var luckless = goesAhead(city, "luckless", clock.instant(), 1).orElseThrow();
    var other = waiting.joins(city, "other");
    city.run(() -> wishes.toTheEnd(luckless.id()));
    assertThat(waiting.place(city, other)).isEqualTo(1);
    assertThat(waiting.place(city, luckless)).isEqualTo(2);
  }

  @Test
  void staff_see_the_line_in_the_same_order(TestCity city) {
    var early = waiting.joins(city, "early");
    var first = goesAhead(city, "first", clock.instant(), 1).orElseThrow();
    assertThat(city.call(line::inOrder))
        .extracting(it -> it.wish().id())
        .containsExactly(first.id(), early.id());
  }

  private Optional<WaitingWish> goesAhead(TestCity city, String name, Instant since, int place) {
    var luckless =
        new Luckless(
            wish(Language.GERMAN), ON_SATURDAY, mail(name), Language.ENGLISH, since, place);
    return city.call(() -> ahead.take(luckless));
  }
}
