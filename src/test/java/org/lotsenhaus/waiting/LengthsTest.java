package org.lotsenhaus.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LengthsTest {

  private final Lengths lengths = Lengths.of(DoubleStream.of(300, 100, 200));

  @Test
  void the_middle_is_the_median_and_the_ends_are_the_ends() {
    assertThat(lengths.at(0.5)).isEqualTo(200);
    assertThat(lengths.at(0)).isEqualTo(100);
    assertThat(lengths.at(1)).isEqualTo(300);
  }

  @Test
  void a_talk_that_has_lasted_is_one_of_the_longer_ones() {
    var left = lengths.after(150);

    assertThat(left.at(0)).isEqualTo(50);
    assertThat(left.at(1)).isEqualTo(150);
  }

  @Test
  void longer_than_ever_seen_still_comes_to_an_end() {
    assertThat(lengths.after(10_000).at(0.5)).isEqualTo(100);
  }

  @Test
  void a_log_normal_sample_has_about_its_mean() {
    var sample = Lengths.logNormal(600, 0.6, 200).average().orElseThrow();

    assertThat(sample).isCloseTo(600, within(10.0));
  }

  @Test
  void nothing_cannot_be_drawn_from() {
    assertThatThrownBy(() -> Lengths.of(DoubleStream.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void a_larger_share_is_never_shorter(
      @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 9000) Double> seconds,
      @ForAll @DoubleRange(min = 0, max = 1) double one,
      @ForAll @DoubleRange(min = 0, max = 1) double other) {
    var any = Lengths.of(seconds.stream().mapToDouble(second -> second));

    assertThat(any.at(Math.min(one, other))).isLessThanOrEqualTo(any.at(Math.max(one, other)));
  }

  @Property
  void what_is_left_is_never_negative(
      @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 9000) Double> seconds,
      @ForAll @DoubleRange(min = 0, max = 9999) double elapsed,
      @ForAll @DoubleRange(min = 0, max = 1) double share) {
    var any = Lengths.of(seconds.stream().mapToDouble(second -> second));

    assertThat(any.after(elapsed).at(share)).isNotNegative();
  }
}
