package org.lotsenhaus.waiting;

/**
 * Someone with an appointment who has not come yet: they will take a desk at their time.
 *
 * @param person as they would stand in the line
 * @param comes how likely they still come, between 0 and 1
 */
public record Expected(Waiting person, double comes) {}
