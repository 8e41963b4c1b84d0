package org.lotsenhaus.desk;

import java.util.Map;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Choosing keys, switching them off, going back to the usual ones. */
@RestController
class KeysController {

  private final OwnKeys ownKeys;

  KeysController(OwnKeys ownKeys) {
    this.ownKeys = ownKeys;
  }

  @GetMapping("/{city}/keys")
  KeysPage keys(
      Frame frame,
      @AuthenticationPrincipal StaffMember member,
      @RequestParam(defaultValue = "false") boolean saved) {
    return new KeysPage(frame, KeysForm.of(ownKeys.of(member)), Map.of(), saved);
  }

  @PostMapping("/{city}/keys")
  ResponseEntity<Page> choose(
      Frame frame,
      @AuthenticationPrincipal StaffMember member,
      @RequestParam Map<String, String> sent) {
    var form = KeysForm.of(sent);
    var problems = form.problems(frame.words());
    if (!problems.isEmpty()) {
      var page = new KeysPage(frame, form, problems, false);
      return ResponseEntity.status(page.status()).body(page);
    }
    return kept(frame, member, form.keys());
  }

  @PostMapping("/{city}/keys/usual")
  ResponseEntity<Page> usual(Frame frame, @AuthenticationPrincipal StaffMember member) {
    return kept(frame, member, DeskKeys.usual());
  }

  private ResponseEntity<Page> kept(Frame frame, StaffMember member, DeskKeys keys) {
    ownKeys.keep(member, keys);
    return Redirect.to(frame.to("/keys?saved=true"));
  }
}
