package org.lotsenhaus.access;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Behind a one-time link a person chooses the password of their account. */
@RestController
class InvitationController {

  private final Invitations invitations;

  InvitationController(Invitations invitations) {
    this.invitations = invitations;
  }

  @GetMapping("/{city}/invitation/{token}")
  Page invitation(Frame frame, @PathVariable String token) {
    return page(frame, token, "");
  }

  private Page page(Frame frame, String token, String trouble) {
    var status = trouble.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
    return invitations
        .holder(token)
        .map(it -> new InvitationPage(frame, status, token, it.name(), it.login(), trouble))
        .orElseGet(() -> InvitationPage.over(frame));
  }

  @PostMapping("/{city}/invitation/{token}")
  ResponseEntity<Page> choose(
      Frame frame,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again) {
    var holder = invitations.holder(token);
    var trouble = holder.flatMap(it -> new NewPassword(password, again).trouble(it.login()));
    if (holder.isEmpty() || trouble.isPresent()) {
      return answer(page(frame, token, trouble.orElse("")));
    }
    return invitations.accept(token, password)
        ? Redirect.to(frame.to("/sign-in"))
        : answer(InvitationPage.over(frame));
  }

  private static ResponseEntity<Page> answer(Page page) {
    return ResponseEntity.status(page.status()).body(page);
  }
}
