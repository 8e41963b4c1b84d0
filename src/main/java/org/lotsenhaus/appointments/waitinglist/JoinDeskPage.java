package org.lotsenhaus.appointments.waitinglist;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** Where staff take a place in the line for somebody who stands before them. */
public record JoinDeskPage(Frame frame, JoinPage join) implements Page {

  @Override
  public HttpStatus status() {
    return join.status();
  }
}
