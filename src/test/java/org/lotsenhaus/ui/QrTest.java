package org.lotsenhaus.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrTest {

  private static final String ADDRESS =
      "https://lotsenhaus.krefeld.de/krefeld/t/fRKZsM371LzWF9wSbDtrYw";

  @Test
  void a_phone_reads_the_address_that_was_drawn() throws Exception {
    var qr = Qr.of(ADDRESS);
    assertThat(new Decoder().decode(modules(qr)).getText()).isEqualTo(ADDRESS);
  }

  @Test
  void four_modules_around_it_stay_white() {
    var qr = Qr.of(ADDRESS);
    var dark = bars(qr).toList();
    assertThat(dark).allMatch(bar -> bar.x() >= 4 && bar.x() + bar.length() <= qr.size() - 4);
    assertThat(dark).allMatch(bar -> bar.y() >= 4 && bar.y() < qr.size() - 4);
  }

  /** On 58 mm paper the code is 38 mm wide: each module must be wider than half a millimetre. */
  @Test
  void modules_are_wide_enough_for_a_cheap_printer_and_an_old_phone() {
    assertThat(38.0 / Qr.of(ADDRESS).size()).isGreaterThan(0.5);
  }

  @Test
  void a_text_that_no_code_can_hold_is_refused() {
    assertThatThrownBy(() -> Qr.of("x".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
  }

  private record Bar(int x, int y, int length) {}

  private static java.util.stream.Stream<Bar> bars(Qr qr) {
    return Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z")
        .matcher(qr.path())
        .results()
        .map(it -> new Bar(number(it.group(1)), number(it.group(2)), number(it.group(3))));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static BitMatrix modules(Qr qr) {
    var matrix = new BitMatrix(qr.size() - 8);
    bars(qr).forEach(bar -> matrix.setRegion(bar.x() - 4, bar.y() - 4, bar.length(), 1));
    return matrix;
  }
}
