package org.lotsenhaus.questions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.Topic;

/**
 * Something that somebody who helps wants to know, about nobody in particular.
 *
 * @param unit who is to answer
 */
record Question(
    UUID id,
    Topic topic,
    String text,
    String unit,
    Instant askedAt,
    String askedBy,
    @Nullable Answer answer) {

  record Answer(String text, Instant at, String by) {}
}
