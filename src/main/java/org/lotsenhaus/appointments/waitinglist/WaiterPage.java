package org.lotsenhaus.appointments.waitinglist;

import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** One person on the waiting list, who may be taken off it. */
public record WaiterPage(Frame frame, WaitersPage.Row row, String back, Entries entries)
    implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
