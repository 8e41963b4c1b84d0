package org.lotsenhaus.people.intake;

import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** Taking in somebody who was not here before. */
public record NewPersonPage(Frame frame, Entries entries, PersonChoices choices) implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
