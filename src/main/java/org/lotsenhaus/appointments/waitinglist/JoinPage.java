package org.lotsenhaus.appointments.waitinglist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * Where somebody takes a place in the line.
 *
 * @param chosen what was chosen before; when nothing was, one of the offered is chosen here
 * @param trouble what is wrong with what was sent
 */
public record JoinPage(
    Frame frame,
    List<Choice> chosen,
    List<Choice> offered,
    List<Choice> sites,
    JoinForm form,
    @Nullable Trouble trouble)
    implements Page {

  public record Choice(String key, String name) {}

  public enum Trouble {
    CONTACT,
    ALREADY,
    NOT_POSSIBLE,
    TOO_MANY
  }

  /** The field says itself what is wrong with a contact. */
  public boolean isRefused() {
    return trouble != null && trouble != Trouble.CONTACT;
  }

  public String refusal() {
    return switch (trouble) {
      case ALREADY -> "waiting-list.already";
      case TOO_MANY -> "booking.too_many";
      case NOT_POSSIBLE, CONTACT -> "waiting-list.not_possible";
      case null -> "";
    };
  }

  @Override
  public HttpStatus status() {
    return switch (trouble) {
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
      case ALREADY, NOT_POSSIBLE, CONTACT -> HttpStatus.UNPROCESSABLE_CONTENT;
      case null -> HttpStatus.OK;
    };
  }
}
