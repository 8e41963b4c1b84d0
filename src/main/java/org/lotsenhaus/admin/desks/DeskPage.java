package org.lotsenhaus.admin.desks;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param concerns titles of what is served here today
 */
public record DeskPage(
    Frame frame,
    Desk desk,
    String site,
    List<String> concerns,
    DeskChoices choices,
    Entries entries,
    Content changed)
    implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
