package org.lotsenhaus.appointments.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.draw.CheckDraw.Promise;
import org.lotsenhaus.appointments.draw.CheckDraw.Published;
import org.lotsenhaus.appointments.draw.Lot.Result;

class CheckDrawTest {

  private static final String SEED = "00".repeat(31) + "2a";
  private static final List<String> LOTS = List.of("BBBB2", "CCCC3", "DDDD4", "FFFF6");
  private static final Published HONEST = honest();

  /** The first two were drawn. */
  private static Published honest() {
    var order = Lottery.order(SEED, LOTS);
    var lots =
        IntStream.range(0, order.size())
            .mapToObj(
                n -> new Lot(order.get(n), 1, n + 1, n < 2 ? Result.DRAWN : Result.NOTHING_LEFT))
            .toList();
    return new Published(
        SEED, Lottery.sealOf(SEED), Lottery.sealOf(LOTS), lots, Set.copyOf(order.subList(0, 2)));
  }

  @Test
  void what_was_promised_and_kept_is_found_right() {
    assertThat(CheckDraw.broken(HONEST)).isEmpty();
  }

  @Test
  void another_seed_is_found_out() {
    assertThat(broken("00".repeat(31) + "2b", HONEST.lots())).contains(Promise.SEED);
  }

  @Test
  void another_order_is_found_out() {
    var swapped = new ArrayList<>(HONEST.lots());
    Collections.swap(swapped, 0, 3);
    assertThat(broken(SEED, swapped)).contains(Promise.ORDER).doesNotContain(Promise.LOTS);
  }

  @Test
  void places_that_do_not_fit_the_order_are_found_out() {
    var lots = new ArrayList<>(HONEST.lots());
    lots.set(1, new Lot(lots.get(1).lot(), 1, 1, Result.DRAWN));
    assertThat(broken(SEED, lots)).containsExactly(Promise.ORDER);
  }

  @Test
  void a_lot_that_came_later_is_found_out() {
    var more = new ArrayList<>(HONEST.lots());
    more.add(new Lot("GGGG7", 1, 5, Result.NOTHING_LEFT));
    assertThat(broken(SEED, more)).contains(Promise.LOTS);
  }

  @Test
  void a_lot_that_was_taken_away_is_found_out() {
    assertThat(broken(SEED, HONEST.lots().subList(0, 3))).contains(Promise.LOTS);
  }

  @Test
  void the_same_lot_twice_is_found_out() {
    var twice = new ArrayList<>(HONEST.lots());
    twice.add(HONEST.lots().getLast());
    assertThat(broken(SEED, twice)).contains(Promise.LOTS);
  }

  @Test
  void an_appointment_for_who_was_not_drawn_is_found_out() {
    var all = Set.copyOf(LOTS);
    assertThat(CheckDraw.broken(with(SEED, HONEST.lots(), all))).containsExactly(Promise.RESULTS);
  }

  @Test
  void who_was_drawn_and_has_no_appointment_is_found_out() {
    assertThat(CheckDraw.broken(with(SEED, HONEST.lots(), Set.of())))
        .containsExactly(Promise.RESULTS);
  }

  @Test
  void who_was_passed_over_is_found_out() {
    var lots = withResultsOf(1, Result.NOTHING_LEFT, Result.DRAWN, Result.DRAWN);
    assertThat(CheckDraw.broken(lots)).containsExactly(Promise.TURNS);
  }

  @Test
  void nobody_is_passed_over_when_only_another_wish_could_be_met() {
    var lots = withResultsOf(2, Result.NOTHING_LEFT, Result.DRAWN, Result.DRAWN);
    assertThat(CheckDraw.broken(lots)).isEmpty();
  }

  /** The first lot would like the same as the others, or something else. */
  private static Published withResultsOf(int firstWish, Result... results) {
    var order = HONEST.lots();
    var lots =
        IntStream.range(0, order.size())
            .mapToObj(n ->
                new Lot(
                    order.get(n).lot(),
                    n == 0 ? firstWish : 1,
                    n + 1,
                    n < results.length ? results[n] : Result.NOTHING_LEFT))
            .toList();
    var booked =
        lots.stream()
            .filter(it -> it.result() == Result.DRAWN)
            .map(Lot::lot)
            .collect(java.util.stream.Collectors.toSet());
    return with(SEED, lots, booked);
  }

  @Test
  void a_draw_without_anybody_is_right() {
    var nobody =
        new Published(SEED, Lottery.sealOf(SEED), Lottery.sealOf(List.of()), List.of(), Set.of());
    assertThat(CheckDraw.broken(nobody)).isEmpty();
  }

  private static Set<Promise> broken(String seed, List<Lot> lots) {
    return CheckDraw.broken(with(seed, lots, HONEST.booked()));
  }

  private static Published with(String seed, List<Lot> lots, Set<String> booked) {
    return new Published(seed, HONEST.seedHash(), HONEST.lotsHash(), lots, booked);
  }
}
