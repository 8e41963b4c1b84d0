package org.lotsenhaus.people.intake;

import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** All that is known of who somebody is, to be changed. */
public record EditPage(Frame frame, UUID id, String name, Entries entries, PersonChoices choices)
    implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
