package org.lotsenhaus.appointments.waitinglist;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Qr;
import org.springframework.http.HttpStatus;

/**
 * Somebody's place in the line: looking at it changes nothing.
 *
 * @param place 1 for the first
 * @param offer what is kept for them right now
 * @param appointment the path of what became of it
 * @param slip for whom no message reaches
 * @param late they wanted a time that was not theirs any more
 */
public record WaitingPage(
    Frame frame,
    String path,
    State state,
    int place,
    @Nullable Offered offer,
    @Nullable String appointment,
    @Nullable Slip slip,
    boolean late)
    implements Page {

  public enum State {
    WAITING,
    OFFERED,
    BOOKED,
    ENDED
  }

  /** Local times. */
  public record Offered(
      LocalDateTime start, LocalDateTime until, String site, List<String> hints) {}

  /**
   * @param days so long a time is kept for who has a slip
   */
  public record Slip(Qr code, long days) {}

  @Override
  public HttpStatus status() {
    return late ? HttpStatus.CONFLICT : HttpStatus.OK;
  }
}
