package org.lotsenhaus.appointments.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotteryTest {

  /** As the page tells it: nobody needs our program to check us. */
  @Test
  void every_computer_works_out_the_same() throws IOException, InterruptedException {
    var seed = Lottery.newSeed();
    var lots = List.of("RRRR2", "BBBB3", "MMMM4");
    assertThat(Lottery.sealOf(seed)).isEqualTo(shell("printf %s " + seed + " | sha256sum"));
    assertThat(Lottery.sealOf(lots))
        .isEqualTo(shell("printf 'RRRR2\\nBBBB3\\nMMMM4\\n' | LC_ALL=C sort | sha256sum"));
    assertThat(Lottery.order(seed, lots))
        .containsExactlyElementsOf(
            shell(
                    """
                    for lot in RRRR2 BBBB3 MMMM4; do
                      echo "$(printf %%s %s$lot | sha256sum | cut -c 1-64) $lot"
                    done | sort | sed 's/.* //'
                    """
                        .formatted(seed))
                .lines()
                .toList());
  }

  private static String shell(String command) throws IOException, InterruptedException {
    var shell = new ProcessBuilder("sh", "-c", command).start();
    var said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    assertThat(shell.waitFor()).isZero();
    return said.replace("  -", "").strip();
  }

  @Test
  void seeds_are_long_and_never_the_same() {
    assertThat(IntStream.range(0, 100).mapToObj(n -> Lottery.newSeed()))
        .allMatch(it -> it.matches("[0-9a-f]{64}"))
        .doesNotHaveDuplicates();
  }

  /** 6,000 draws of three: each comes first about 2,000 times; ±200 is more than five sigma. */
  @Test
  void everybody_is_first_as_often_as_the_others() {
    var lots = List.of("RRRR2", "BBBB3", "MMMM4");
    var first =
        IntStream.range(0, 6000)
            .mapToObj(n -> Lottery.order(Lottery.newSeed(), lots).getFirst())
            .collect(
                java.util.stream.Collectors.groupingBy(
                    it -> it, java.util.stream.Collectors.counting()));
    assertThat(first).hasSize(3).allSatisfy((lot, n) -> assertThat(n).isBetween(1800L, 2200L));
  }

  @Test
  void when_somebody_entered_makes_no_difference() {
    var seed = Lottery.newSeed();
    assertThat(Lottery.order(seed, List.of("A2", "B3", "C4")))
        .isEqualTo(Lottery.order(seed, List.of("C4", "B3", "A2")));
  }
}
