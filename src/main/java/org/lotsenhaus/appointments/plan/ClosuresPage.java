package org.lotsenhaus.appointments.plan;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** When a site, a unit or the whole house is closed. */
public record ClosuresPage(
    Frame frame, List<Rows.Shut> closures, List<Choice> covers, Entries entries) implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
