package org.lotsenhaus.appointments.waitinglist;

import java.util.stream.Stream;
import org.lotsenhaus.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who lets several offers in a row pass without a word goes to the end of the line, so that others
 * don't wait for nothing. Everybody is told before. With 0 nobody ever does.
 */
@Component
class Silence {

  private final int most;

  Silence(@Value("${lotsenhaus.appointments.silences:2}") int most) {
    this.most = most;
  }

  boolean isTooMuch(int silences) {
    return most > 0 && silences >= most;
  }

  Stream<String> said(Words words) {
    return most > 0 ? Stream.of(words.plain("waiting-list.silence", "n", most)) : Stream.empty();
  }
}
