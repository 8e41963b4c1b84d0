package org.lotsenhaus.appointments.waitinglist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;
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
    NOT_POSSIBLE
  }

  public List<Language> languages() {
    return JoinForm.TALK;
  }

  /** The field says itself what is wrong with a contact. */
  public boolean isRefused() {
    return trouble == Trouble.ALREADY || trouble == Trouble.NOT_POSSIBLE;
  }

  @Override
  public HttpStatus status() {
    return trouble == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
