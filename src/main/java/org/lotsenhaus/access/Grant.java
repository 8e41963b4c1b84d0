package org.lotsenhaus.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A protected area that somebody holds.
 *
 * @param until the last day, included; null when no end is set
 */
public record Grant(String compartment, @Nullable LocalDate until) {}
