package org.lotsenhaus.questions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Language;

/**
 * Something that somebody who helps wants to know, about nobody in particular.
 *
 * @param topic null where who asked didn't know
 * @param unit who is to answer
 * @param outside in which language somebody without an account asked; null for staff
 */
record Question(
    UUID id,
    @Nullable Topic topic,
    String text,
    String unit,
    Instant askedAt,
    String askedBy,
    @Nullable Language outside,
    @Nullable Answer answer) {

  /**
   * @param publishedAt since when everybody may read it; null while only the house may
   */
  record Answer(String text, Instant at, String by, @Nullable Instant publishedAt) {

    boolean isPublic() {
      return publishedAt != null;
    }
  }

  boolean isPublic() {
    return answer != null && answer.isPublic();
  }
}
