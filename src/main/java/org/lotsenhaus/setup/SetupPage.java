package org.lotsenhaus.setup;

import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param token empty when the link is no longer good
 * @param wrong names of the fields that need another look
 * @param problems of the blueprint, each with line and field, in plain words
 */
public record SetupPage(
    Frame frame, String token, SetupForm form, List<String> wrong, List<String> problems)
    implements Page {

  static SetupPage over(Frame frame) {
    return new SetupPage(frame, "", SetupForm.EMPTY, List.of(), List.of());
  }

  @Override
  public HttpStatus status() {
    if (token.isEmpty()) {
      return HttpStatus.NOT_FOUND;
    }
    return wrong.isEmpty() && problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
  }

  public boolean isWrong(String field) {
    return wrong.contains(field);
  }
}
