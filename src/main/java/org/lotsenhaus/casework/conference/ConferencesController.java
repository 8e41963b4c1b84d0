package org.lotsenhaus.casework.conference;

import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.conference.Conference.Mode;
import org.lotsenhaus.casework.conference.Conference.Wish;
import org.lotsenhaus.casework.conference.HoldConference.NotAgreed;
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

/** Plans case conferences. */
@RestController
class ConferencesController {

  private final ConferencesView view;
  private final HoldConference hold;

  ConferencesController(ConferencesView view, HoldConference hold) {
    this.view = view;
    this.hold = hold;
  }

  @GetMapping("/{city}/cases/{id}/conferences")
  Page all(Frame frame, @PathVariable UUID id) {
    return view.page(
        frame, id, Entries.none().with("mode", Mode.ON_SITE).with("wish", Wish.NOT_ASKED));
  }

  @PostMapping("/{city}/cases/{id}/conferences")
  ResponseEntity<Page> plan(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var planned = view.forms(frame, id).planned(entries);
    if (planned.isEmpty()) {
      return Refusal.answer(view.page(frame, id, entries));
    }
    try {
      var conference = hold.plan(id, planned.get());
      return Redirect.to(frame.to("/cases/" + id + "/conferences/" + conference + "?saved"));
    } catch (NotAgreed withdrawn) {
      entries.wrong("units", "conference-staff.wrong_not_agreed");
      return Refusal.answer(view.page(frame, id, entries));
    }
  }
}
