package org.lotsenhaus.appointments.week;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** Blocking time. */
public record BlockPage(Frame frame, List<Choice> whom, Entries entries) implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
