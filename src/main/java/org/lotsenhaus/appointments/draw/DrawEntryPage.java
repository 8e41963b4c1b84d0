package org.lotsenhaus.appointments.draw;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Qr;
import org.springframework.http.HttpStatus;

/**
 * How somebody takes part: looking at it changes nothing.
 *
 * @param next where it goes on: the appointment, or the place on the waiting list
 * @param start of the appointment, local time
 * @param slip for who is reached by nobody: the address of this page, to take along
 * @param late they confirmed or withdrew after the end
 */
public record DrawEntryPage(
    Frame frame,
    String path,
    State state,
    DrawFacts facts,
    String lot,
    @Nullable String next,
    @Nullable LocalDateTime start,
    @Nullable Qr slip,
    boolean late)
    implements Page {

  public enum State {
    TO_CONFIRM,
    TAKES_PART,
    DRAWING,
    NOT_CONFIRMED,
    WITHDRAWN,
    DRAWN,
    NOTHING_LEFT,
    HAS_ONE
  }

  /** Of what has become of it, in one line. */
  public String heading() {
    return switch (state) {
      case TO_CONFIRM -> "draw.please_confirm";
      case TAKES_PART, DRAWING -> "draw.takes_part";
      case NOT_CONFIRMED -> "draw.not_confirmed";
      case WITHDRAWN -> "draw.withdrawn";
      case DRAWN -> "draw.drawn";
      case NOTHING_LEFT -> "waiting-list.not_drawn";
      case HAS_ONE -> "draw.has_one";
    };
  }

  public boolean tookPart() {
    return switch (state) {
      case TO_CONFIRM, NOT_CONFIRMED, WITHDRAWN -> false;
      case TAKES_PART, DRAWING, DRAWN, NOTHING_LEFT, HAS_ONE -> true;
    };
  }

  @Override
  public HttpStatus status() {
    return late ? HttpStatus.CONFLICT : HttpStatus.OK;
  }
}
