package org.lotsenhaus.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private final Table table = new Table("Doors");
  private final ByteArrayOutputStream paper = new ByteArrayOutputStream();

  @Test
  void what_reached_its_aims_ends_well() {
    table.atLeast("doors opened", 300, 412, "/s");
    table.atMost("waiting", 300, 12.34, "ms");
    table.tell("for comparison", 5171, "/s");
    assertThat(print()).isZero();
    assertThat(printed()).contains("12.3 ms", "5,171 /s").doesNotContain("MISSED");
  }

  @Test
  void a_missed_aim_is_named() {
    table.atLeast("doors opened", 300, 90, "/s");
    assertThat(print()).isEqualTo(1);
    assertThat(printed()).contains("MISSED: doors opened: at least 300 /s, but it was 90.0 /s");
  }

  @Test
  void a_bench_that_nobody_knows_is_refused() {
    assertThat(Benches.run(List.of("patience"))).isEqualTo(2);
    assertThat(Benches.run(List.of())).isEqualTo(2);
  }

  private int print() {
    return table.print(new PrintStream(paper, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return paper.toString(StandardCharsets.UTF_8);
  }
}
