package org.lotsenhaus.questions.outside;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.Topic;

/**
 * A question as somebody outside may read it.
 *
 * @param topic null where who asked didn't know
 * @param unit who answers
 * @param answer null while there is none
 */
record OutsideQuestion(
    @Nullable Topic topic,
    String text,
    String unit,
    Instant askedAt,
    @Nullable String answer,
    @Nullable Instant answeredAt) {}
