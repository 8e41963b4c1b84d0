/**
 * Who is next, and how long it will honestly take: the rules of the line, free of database and web.
 *
 * <p>{@link org.lotsenhaus.waiting.WhoIsNext} names the next ticket for a desk. {@link
 * org.lotsenhaus.waiting.WaitEstimate} imagines the next hours some hundred times under the same
 * rules, from what the house sees now ({@link org.lotsenhaus.waiting.House}) and what it has
 * learned ({@link org.lotsenhaus.waiting.Experience}): how long desks are taken per concern, breaks
 * and late shifts, people who come in ahead, tickets given back. What it can't know is corrected by
 * what became of earlier forecasts ({@link org.lotsenhaus.waiting.Calibration}): overnight by those
 * of past weeks, during the day by today's. The {@code bench} package holds all of it against days
 * whose truth is known.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.waiting;
