package org.lotsenhaus.access;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param name whom the link invites; empty when it is no longer good
 * @param trouble message key of what is wrong with the chosen password, or empty
 */
public record InvitationPage(
    Frame frame, HttpStatus status, String token, String name, String login, String trouble)
    implements Page {

  static InvitationPage over(Frame frame) {
    return new InvitationPage(frame, HttpStatus.NOT_FOUND, "", "", "", "");
  }
}
