package org.lotsenhaus.admin.concerns;

import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** A concern that nobody has described yet. */
public record NewConcernPage(Frame frame, ConcernChoices choices, Entries entries) implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
