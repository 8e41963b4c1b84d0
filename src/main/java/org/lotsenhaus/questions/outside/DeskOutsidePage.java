package org.lotsenhaus.questions.outside;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * Who answers what comes from outside.
 *
 * @param now empty where nobody could yet
 * @param link to the public page
 * @param names whether the reader decides about it
 */
record DeskOutsidePage(
    Frame frame, String now, List<Choice> units, String link, boolean names, Entries entries)
    implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
