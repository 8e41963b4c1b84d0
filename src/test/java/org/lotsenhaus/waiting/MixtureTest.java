package org.lotsenhaus.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.waiting.Mixture.Kind;

class MixtureTest {

  private static final Spread QUICK = Spread.ofSeconds(60, 300, 600);
  private static final Spread SLOW = Spread.ofSeconds(3600, 5400, 7200);

  @Test
  void one_kind_of_people_keeps_its_range() {
    var alone = Mixture.of(List.of(new Kind(QUICK, 3)));
    assertThat((double) alone.one().toSeconds()).isEqualTo(60, within(15.0));
    assertThat((double) alone.five().toSeconds()).isEqualTo(300, within(15.0));
    assertThat((double) alone.nine().toSeconds()).isEqualTo(600, within(15.0));
  }

  @Test
  void a_kind_that_hardly_comes_does_not_stretch_the_range() {
    var mixed = Mixture.of(List.of(new Kind(QUICK, 95), new Kind(SLOW, 5)));
    assertThat(mixed.nine().toSeconds()).isLessThan(1000);
  }

  @Test
  void a_kind_that_comes_often_is_in_the_range() {
    var mixed = Mixture.of(List.of(new Kind(QUICK, 70), new Kind(SLOW, 30)));
    assertThat(mixed.nine().toSeconds()).isGreaterThan(5000);
    assertThat(mixed.five().toSeconds()).isLessThan(900);
  }

  @Test
  void half_and_half_begins_with_the_quick_and_ends_with_the_slow() {
    var mixed = Mixture.of(List.of(new Kind(QUICK, 1), new Kind(SLOW, 1)));
    assertThat(mixed.one().toSeconds()).isLessThan(300);
    assertThat(mixed.nine().toSeconds()).isGreaterThan(5400);
  }

  @Property(tries = 200)
  void the_mixture_stays_between_its_kinds(
      @ForAll @IntRange(min = 1, max = 50) int quick,
      @ForAll @IntRange(min = 1, max = 50) int slow) {
    var mixed = Mixture.of(List.of(new Kind(QUICK, quick), new Kind(SLOW, slow)));
    assertThat(mixed.one()).isBetween(QUICK.one().minusSeconds(15), SLOW.one().plusSeconds(15));
    assertThat(mixed.nine()).isBetween(QUICK.nine().minusSeconds(15), SLOW.nine().plusSeconds(15));
    assertThat(mixed.one()).isLessThanOrEqualTo(mixed.five());
    assertThat(mixed.five()).isLessThanOrEqualTo(mixed.nine());
  }
}
