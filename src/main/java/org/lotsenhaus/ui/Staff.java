package org.lotsenhaus.ui;

import java.util.List;

/** The member of staff whom a page greets, and the places they may go to. */
public record Staff(String name, List<Place> places) {

  /**
   * @param messageKey what the place is called, in the staff's words
   */
  public record Place(String messageKey, String path) {}
}
