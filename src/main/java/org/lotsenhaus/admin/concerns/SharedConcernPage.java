package org.lotsenhaus.admin.concerns;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** What other cities have described already, in all languages, and this one doesn't have yet. */
public record SharedConcernPage(
    Frame frame, List<Choice> concerns, List<Choice> units, Entries entries) implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
