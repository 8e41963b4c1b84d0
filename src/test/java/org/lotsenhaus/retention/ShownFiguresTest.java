package org.lotsenhaus.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.retention.KeptFigures.Figure;

class ShownFiguresTest {

  @Test
  void figures_from_five_on_are_told() {
    assertThat(hidden(5, 9, 40)).isEmpty();
  }

  @Test
  void what_is_hidden_alone_takes_another_along_so_that_the_sum_does_not_tell_it() {
    assertThat(hidden(3, 9, 40)).containsExactlyInAnyOrder(3, 9);
  }

  @Test
  void two_that_are_small_together_take_a_third_along() {
    assertThat(hidden(1, 2, 9, 40)).containsExactlyInAnyOrder(1, 2, 9);
    assertThat(hidden(3, 4, 9)).containsExactlyInAnyOrder(3, 4);
  }

  @Test
  void classes_and_units_are_apart() {
    var all =
        List.of(
            new Figure(2026, "a", "TOPIC", "WORK", 2),
            new Figure(2026, "b", "TOPIC", "WORK", 20),
            new Figure(2026, "a", "PHASE", "PLAN", 20));
    assertThat(ShownFigures.hidden(all)).containsExactly(all.getFirst());
  }

  private static List<Integer> hidden(int... cases) {
    var all =
        IntStream.range(0, cases.length)
            .mapToObj(i -> new Figure(2026, "unit", "TOPIC", "T" + i, cases[i]))
            .toList();
    assertThat(Arrays.stream(cases).sum()).isPositive();
    return ShownFigures.hidden(all).stream().map(Figure::cases).toList();
  }
}
