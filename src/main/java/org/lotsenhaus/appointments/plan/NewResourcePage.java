package org.lotsenhaus.appointments.plan;

import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** Taking somebody or something in. */
public record NewResourcePage(Frame frame, Kind kind, ResourceChoices choices, Entries entries)
    implements Page {

  public String path() {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
