package org.lotsenhaus.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TicksTest {

  @Test
  void a_span_is_set_and_cleared_over_the_borders_of_words() {
    var row = Ticks.row(200);
    Ticks.set(row, 60, 131);
    Ticks.clear(row, 64, 66);
    assertThat(bits(row)).isEqualTo(span(span(new BitSet(), 60, 131, true), 64, 66, false));
  }

  @Test
  void what_lies_outside_is_left_alone() {
    var row = Ticks.row(64);
    Ticks.set(row, -10, 3);
    Ticks.set(row, 60, 1000);
    assertThat(bits(row).cardinality()).isEqualTo(3 + 4);
  }

  @Property(tries = 300)
  void a_run_begins_where_so_many_are_free_in_a_row(
      @ForAll @Size(192) boolean[] free, @ForAll @IntRange(min = 1, max = 130) int length) {
    var row = Ticks.row(192);
    for (int i = 0; i < 192; i++) {
      if (free[i]) {
        Ticks.set(row, i, i + 1);
      }
    }
    Ticks.keepRuns(row, length);
    for (int i = 0; i < 192; i++) {
      assertThat(bits(row).get(i)).as("run at %d", i).isEqualTo(allFree(free, i, length));
    }
  }

  private static boolean allFree(boolean[] free, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (i >= free.length || !free[i]) {
        return false;
      }
    }
    return true;
  }

  @Property
  void the_next_one_is_found(
      @ForAll @IntRange(min = 0, max = 255) int bit,
      @ForAll @IntRange(min = 0, max = 255) int from) {
    var row = Ticks.row(256);
    Ticks.set(row, bit, bit + 1);
    assertThat(Ticks.next(row, from, 256)).isEqualTo(from <= bit ? bit : -1);
    assertThat(Ticks.next(row, from, bit)).isEqualTo(-1);
  }

  @Property
  void a_word_can_begin_anywhere(
      @ForAll @Size(3) long[] row, @ForAll @IntRange(min = -70, max = 200) int from) {
    var all = bits(row);
    for (int i = 0; i < 64; i++) {
      boolean set = from + i >= 0 && all.get(from + i);
      assertThat((Ticks.word(row, from) >>> i & 1) == 1).isEqualTo(set);
    }
  }

  private static BitSet bits(long[] row) {
    return BitSet.valueOf(row);
  }

  private static BitSet span(BitSet bits, int from, int until, boolean value) {
    bits.set(from, until, value);
    return bits;
  }
}
