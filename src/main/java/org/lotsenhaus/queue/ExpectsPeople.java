package org.lotsenhaus.queue;

import java.time.Instant;
import java.util.List;
import org.lotsenhaus.shared.Language;

/**
 * Knows of people who will come to a site in the next hours, and of whom the line knows nothing.
 */
public interface ExpectsPeople {

  /**
   * Somebody with an appointment.
   *
   * @param comes how likely they still come, between 0 and 1
   */
  record Guest(String id, String concern, Language language, Instant dueAt, double comes) {}

  /** In a transaction of the house. */
  List<Guest> at(String site, Instant now);
}
