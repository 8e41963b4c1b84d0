package org.lotsenhaus.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotsenhaus.waiting.Forecast.Range;

class ForecastTest {

  @ParameterizedTest
  @CsvSource({
    "0, 40, 0, 5",
    "240, 299, 0, 5",
    "240, 301, 0, 10",
    "1020, 1680, 15, 30",
    "900, 900, 15, 20",
    "1199, 1200, 15, 20",
    "3720, 5520, 60, 95"
  })
  void ranges_are_said_in_steps_of_five_minutes(int five, int nine, int from, int to) {
    var range = range(0, five, nine);

    assertThat(range.fromMinutes()).isEqualTo(from);
    assertThat(range.toMinutes()).isEqualTo(to);
  }

  @Test
  void come_back_is_on_the_safe_side() {
    assertThat(range(890, 1500, 2400).awayMinutes()).isEqualTo(10);
  }

  @Test
  void a_spread_is_never_out_of_order() {
    var spread = Spread.ofSeconds(100, 50, 20);

    assertThat(spread.five()).isEqualTo(spread.one());
    assertThat(spread.nine()).isEqualTo(spread.one());
  }

  private static Range range(double one, double five, double nine) {
    var spread = Spread.ofSeconds(one, five, nine);
    return new Range(spread, spread);
  }
}
