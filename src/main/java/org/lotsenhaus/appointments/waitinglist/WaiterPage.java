package org.lotsenhaus.appointments.waitinglist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.week.TimeChoice;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * One person on the waiting list, who may be offered a time or taken off it.
 *
 * @param offering null while an offer is open: nobody has two at once
 * @param refusal the key of why a time could not be offered
 */
public record WaiterPage(
    Frame frame,
    WaitersPage.Row row,
    String back,
    @Nullable Offering offering,
    Entries entries,
    @Nullable String refusal)
    implements Page {

  /**
   * @param overtakes others wait longer for the same: then it needs a reason
   */
  public record Offering(List<TimeChoice> times, boolean overtakes) {}

  @Override
  public HttpStatus status() {
    return refusal == null ? Refusal.status(entries) : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
