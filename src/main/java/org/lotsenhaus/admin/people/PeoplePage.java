package org.lotsenhaus.admin.people;

import java.util.List;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** Who has an account, and the form to open another one. */
public record PeoplePage(Frame frame, List<Row> rows, PersonChoices choices, Entries entries)
    implements Page {

  public record Row(
      String id,
      String name,
      String login,
      String unit,
      String roles,
      String languages,
      boolean waits) {}

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
