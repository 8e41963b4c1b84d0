package org.lotsenhaus.admin.desks;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** All desks by their sites, and the form for another one. */
public record DesksPage(Frame frame, List<Row> rows, DeskChoices choices, Entries entries)
    implements Page {

  public record Row(
      String key, String label, String site, String area, String serves, Content valid) {}

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
