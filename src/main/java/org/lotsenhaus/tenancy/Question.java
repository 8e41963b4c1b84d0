package org.lotsenhaus.tenancy;

import java.time.Instant;

/**
 * Whether a city has something to do: a condition in SQL that sees what the house sees in one city,
 * cheap to answer from an index. {@code $1} in it is the instant.
 */
public record Question(String condition, Instant at) {}
