package org.lotsenhaus.portal;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.queue.Openness;
import org.lotsenhaus.queue.Wait;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param germanTitle what stands on the papers; empty on German pages
 * @param requestKey makes a ticket that is asked for twice one ticket
 * @param trouble why the last attempt gave no ticket, or null
 */
public record ConcernPage(
    Frame frame,
    String key,
    String title,
    String germanTitle,
    String summary,
    boolean walkIn,
    boolean byAppointment,
    int minutes,
    @Nullable Integer urgentDays,
    boolean swornOnly,
    List<String> documents,
    List<String> ifApplicable,
    List<Place> places,
    @Nullable QuietChart chart,
    String requestKey,
    @Nullable Content trouble)
    implements Page {

  /** A site where the concern is served. */
  public record Place(
      String site,
      String name,
      String address,
      Content area,
      String directions,
      Openness openness,
      boolean takesTickets,
      Wait expected) {}

  public boolean canTake() {
    return walkIn && places.stream().anyMatch(Place::takesTickets);
  }

  @Override
  public HttpStatus status() {
    return trouble == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
