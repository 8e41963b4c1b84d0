package org.lotsenhaus.casework.keeping;

import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due to be deleted in the own areas, and what is to stay. */
@RestController
class HoldController {

  private static final int LONGEST = 500;

  private final KeepingView view;
  private final LegalHold hold;

  HoldController(KeepingView view, LegalHold hold) {
    this.view = view;
    this.hold = hold;
  }

  @GetMapping("/{city}/cases/due")
  Page due(Frame frame) {
    return view.due(frame);
  }

  @GetMapping("/{city}/cases/{id}/hold")
  Page hold(Frame frame, @PathVariable UUID id) {
    return view.hold(frame, id, null);
  }

  @PostMapping("/{city}/cases/{id}/hold")
  ResponseEntity<Page> set(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var reason = typed.required("reason", LONGEST);
    var until = typed.dayNotBefore("until", frame.today());
    if (!typed.isFine()) {
      return Refusal.answer(view.hold(frame, id, typed));
    }
    hold.set(id, reason, until);
    return Redirect.to(frame.to("/cases/due?saved"));
  }

  @PostMapping("/{city}/cases/{id}/hold/end")
  ResponseEntity<Page> end(Frame frame, @PathVariable UUID id) {
    hold.end(id);
    return Redirect.to(frame.to("/cases/due?saved"));
  }
}
