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
 * @param lots everybody who takes part, in the drawn order; none while it is open
 * @param trouble what is wrong with what was sent
 */
public record DrawPage(
    Frame frame,
    DrawFacts facts,
    State state,
    Draw draw,
    List<Lot> lots,
    JoinForm form,
    @Nullable Trouble trouble)
    implements Page {

  public enum State {
    OPEN,
    CLOSED,
    DRAWN
  }

  public enum Trouble {
    CONTACT,
    ALREADY,
    NOT_POSSIBLE,
    TOO_LATE,
    TOO_MANY
  }

  /** Who stands before a member of staff is known; a contact is no must. */
  public boolean isAtTheDesk() {
    return frame.staff() != null;
  }

  /** The field says itself what is wrong with a contact. */
  public boolean isRefused() {
    return trouble != null && trouble != Trouble.CONTACT;
  }

  public String refusal() {
    return switch (trouble) {
      case ALREADY -> "draw.already";
      case TOO_LATE -> "draw.too_late";
      case TOO_MANY -> "booking.too_many";
      case NOT_POSSIBLE, CONTACT -> "waiting-list.not_possible";
      case null -> "";
    };
  }

  @Override
  public HttpStatus status() {
    return switch (trouble) {
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
      case TOO_LATE -> HttpStatus.CONFLICT;
      case ALREADY, NOT_POSSIBLE, CONTACT -> HttpStatus.UNPROCESSABLE_CONTENT;
      case null -> HttpStatus.OK;
    };
  }
}
