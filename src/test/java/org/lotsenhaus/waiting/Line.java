package org.lotsenhaus.waiting;

import java.time.Instant;
import java.util.Set;
import org.lotsenhaus.shared.Language;

/** People and desks for tests, on one quiet Tuesday. */
final class Line {

  static final Instant NOW = Instant.parse("2030-12-03T09:30:00Z");
  static final String LETTER = "explain_letter";
  static final String SCHOOL = "language_course";
  static final DeskSkills GERMAN_DESK = desk(Set.of(LETTER, SCHOOL), Language.GERMAN);
  static final DeskSkills ARABIC_DESK =
      desk(Set.of(LETTER, SCHOOL), Language.GERMAN, Language.ARABIC);

  private Line() {}

  static DeskSkills desk(Set<String> concerns, Language... languages) {
    return new DeskSkills(concerns, Set.of(languages));
  }

  static Waiting german(String id, int minutesAgo) {
    return someone(id, Language.GERMAN, false, minutesAgo);
  }

  static Waiting arabic(String id, int minutesAgo) {
    return someone(id, Language.ARABIC, false, minutesAgo);
  }

  static Waiting urgent(String id, int minutesAgo) {
    return someone(id, Language.GERMAN, true, minutesAgo);
  }

  /** With an appointment in so many minutes; negative when its time has come. */
  static Waiting due(String id, int cameMinutesAgo, int inMinutes) {
    return due(id, Language.GERMAN, cameMinutesAgo, inMinutes);
  }

  static Waiting due(String id, Language language, int cameMinutesAgo, int inMinutes) {
    var came = NOW.minusSeconds(cameMinutesAgo * 60L);
    return new Waiting(id, LETTER, language, false, came, came, NOW.plusSeconds(inMinutes * 60L));
  }

  private static Waiting someone(String id, Language language, boolean urgent, int minutesAgo) {
    return new Waiting(id, LETTER, language, urgent, NOW.minusSeconds(minutesAgo * 60L));
  }
}
