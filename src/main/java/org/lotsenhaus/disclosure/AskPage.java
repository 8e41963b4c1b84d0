package org.lotsenhaus.disclosure;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param areas that can be asked
 */
record AskPage(
    Frame frame, Entries entries, List<Choice> areas, List<Choice> bases, List<Choice> fields)
    implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
