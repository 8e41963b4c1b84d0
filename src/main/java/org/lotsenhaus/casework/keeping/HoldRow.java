package org.lotsenhaus.casework.keeping;

/**
 * Who holds a case back, since when and why.
 *
 * @param until empty where nobody said when to look again
 * @param toReview whether that day has come
 */
public record HoldRow(String by, String since, String reason, String until, boolean toReview) {}
