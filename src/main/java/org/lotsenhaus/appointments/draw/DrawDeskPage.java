package org.lotsenhaus.appointments.draw;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.waitinglist.JoinForm;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** Where staff enter somebody who stands before them. */
public record DrawDeskPage(
    Frame frame, DrawFacts facts, boolean open, JoinForm form, @Nullable EntryTrouble trouble)
    implements Page {

  @Override
  public HttpStatus status() {
    return trouble == null ? HttpStatus.OK : trouble.status();
  }
}
