package org.lotsenhaus.signage.display;

import java.time.Instant;
import java.util.List;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.signage.display.DisplayBoard.Message;

/**
 * Which language stands beside German now. All displays turn together, by the clock: so a board is
 * made once for all of them.
 */
record Rotation(long turn) {

  static final int SECONDS = 12;

  static Rotation at(Instant now) {
    return new Rotation(Math.floorDiv(now.getEpochSecond(), SECONDS));
  }

  Language of(List<Language> languages) {
    var beside = beside(languages);
    return beside.isEmpty()
        ? Language.ENGLISH
        : beside.get((int) Math.floorMod(turn, (long) beside.size()));
  }

  /** Changes after a round, so that every language gets every message. */
  Message message(List<Language> languages) {
    long round = Math.floorDiv(turn, (long) Math.max(1, beside(languages).size()));
    return Message.values()[(int) Math.floorMod(round, (long) Message.values().length)];
  }

  private static List<Language> beside(List<Language> languages) {
    return languages.stream()
        .filter(it -> !it.equals(Language.GERMAN) && !it.equals(Language.EASY_GERMAN))
        .filter(Language.FIRST_WAVE::contains)
        .toList();
  }
}
