package org.lotsenhaus.casework.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case, as far as it matters to how long it is kept.
 *
 * @param closed null as long as somebody is accompanied
 * @param due when it may be deleted; null as long as it is open
 */
record Keeping(
    UUID id, UUID person, @Nullable Instant closed, @Nullable LocalDate due, @Nullable Hold hold) {}
