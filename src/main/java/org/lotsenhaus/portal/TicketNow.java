package org.lotsenhaus.portal;

import gg.jte.Content;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.queue.TicketState;
import org.lotsenhaus.queue.Wait;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * What a ticket's holder needs to know at this moment; also sent alone, when it changes.
 *
 * @param path of this ticket's page
 * @param ahead how many are served before
 * @param comeBack until then one can go away, or null when one had better stay
 * @param missedUntil parked: until then the place is kept
 * @param asOf when this was computed
 */
public record TicketNow(
    Frame frame,
    String path,
    String label,
    String concern,
    TicketState state,
    long ahead,
    Wait expected,
    @Nullable LocalTime comeBack,
    @Nullable LocalTime missedUntil,
    String desk,
    String door,
    Content area,
    String directions,
    String site,
    List<String> documents,
    LocalTime asOf)
    implements Page {

  public boolean called() {
    return state.atDesk();
  }
}
