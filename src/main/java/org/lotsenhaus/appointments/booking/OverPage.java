package org.lotsenhaus.appointments.booking;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** An appointment that can't be moved any more. */
public record OverPage(Frame frame) implements Page {

  @Override
  public HttpStatus status() {
    return HttpStatus.CONFLICT;
  }
}
