package org.lotsenhaus.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.statistics.Suppression.Count;

class SuppressionTest {

  @Test
  void large_groups_are_shown_as_they_are() {
    assertThat(shown(31, 28)).containsExactly(new Count("g0", 31), new Count("g1", 28));
  }

  @Test
  void small_groups_stand_together() {
    assertThat(shown(31, 4, 3))
        .containsExactly(new Count("g0", 31), new Count(Suppression.OTHERS, 7));
  }

  @Test
  void a_single_small_group_takes_the_next_one_along() {
    assertThat(shown(31, 9, 2))
        .containsExactly(new Count("g0", 31), new Count(Suppression.OTHERS, 11));
  }

  @Test
  void nobody_is_nobody() {
    assertThat(Suppression.of(List.of())).isEmpty();
  }

  @Property
  void no_shown_group_is_small_unless_everybody_together_is(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 40) Integer> groups) {
    var shown = shown(groups.stream().mapToInt(it -> it).toArray());
    long all = groups.stream().mapToLong(it -> it).sum();
    assertThat(shown.stream().mapToLong(Count::people).sum()).isEqualTo(all);
    if (all >= Suppression.LEAST) {
      assertThat(shown).allMatch(it -> it.people() >= Suppression.LEAST);
    }
  }

  @Property
  void what_is_hidden_is_never_a_single_group(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 40) Integer> groups) {
    var shown = shown(groups.stream().mapToInt(it -> it).toArray());
    boolean others = shown.stream().anyMatch(it -> it.key().equals(Suppression.OTHERS));
    long named = shown.stream().filter(it -> !it.key().equals(Suppression.OTHERS)).count();
    assertThat(others ? groups.size() - named : 2).isGreaterThan(1);
  }

  private static List<Count> shown(int... people) {
    return Suppression.of(
        IntStream.range(0, people.length)
            .mapToObj(n -> new Count("g" + n, people[n]))
            .sorted((a, b) -> Arrays.compare(new long[] {b.people()}, new long[] {a.people()}))
            .toList());
  }
}
