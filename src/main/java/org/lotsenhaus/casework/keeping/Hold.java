package org.lotsenhaus.casework.keeping;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold: somebody decided that a case must not be deleted, for instance while a court looks
 * at it.
 *
 * @param by the account's id
 * @param until when somebody asks whether it is still needed; null where nobody said. It ends only
 *     when somebody ends it.
 */
record Hold(Instant at, String by, String reason, @Nullable LocalDate until) {}
