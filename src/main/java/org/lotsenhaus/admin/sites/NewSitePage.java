package org.lotsenhaus.admin.sites;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** A site that is not there yet. */
public record NewSitePage(Frame frame, List<Choice> accessibility, Entries entries)
    implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
