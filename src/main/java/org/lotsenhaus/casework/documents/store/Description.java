package org.lotsenhaus.casework.documents.store;

import java.time.LocalDate;
import java.util.Optional;
import org.lotsenhaus.people.Topic;

/**
 * What somebody says of a paper when they hand it in.
 *
 * @param topic what it is about; empty: the case as a whole
 * @param confidential stays with those who work on the case, whatever is consented to
 * @param dated the day that stands on it
 */
public record Description(
    String name, Optional<Topic> topic, boolean confidential, Optional<LocalDate> dated) {

  /** Logs never tell of people. */
  @Override
  public String toString() {
    return "Description";
  }
}
