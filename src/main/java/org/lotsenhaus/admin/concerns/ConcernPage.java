package org.lotsenhaus.admin.concerns;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param desks where it is served today
 */
public record ConcernPage(
    Frame frame,
    String key,
    String title,
    boolean offered,
    List<String> desks,
    ConcernChoices choices,
    Entries entries,
    Content changed)
    implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
