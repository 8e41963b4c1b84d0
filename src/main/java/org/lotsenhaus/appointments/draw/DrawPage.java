package org.lotsenhaus.appointments.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.waitinglist.JoinForm;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * One draw: to take part in, to wait for, or with its result.
 *
 * @param lots everybody who takes part, in the drawn order; none before it is drawn
 */
public record DrawPage(
    Frame frame,
    DrawFacts facts,
    State state,
    Draw draw,
    List<Lot> lots,
    JoinForm form,
    @Nullable EntryTrouble trouble)
    implements Page {

  public enum State {
    OPEN,
    CLOSED,
    DRAWN
  }

  @Override
  public HttpStatus status() {
    return trouble == null ? HttpStatus.OK : trouble.status();
  }
}
