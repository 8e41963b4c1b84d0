package org.lotsenhaus.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One day on which a resource is there although no rule says so; also on a public holiday.
 *
 * @param share who may book it; it then keeps the time from everybody else, even where a rule opens
 *     it for all
 */
public record OpeningExtra(
    UUID id, int resource, LocalDate day, Minutes time, @Nullable String share) {}
