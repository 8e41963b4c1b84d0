package org.lotsenhaus.casework.conference;

import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.conference.Conference.Wish;
import org.lotsenhaus.casework.conference.HoldConference.NotAgreed;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A conference to come finds another day, or more who take part. */
@RestController
@RequestMapping("/{city}/cases/{id}/conferences/{conference}")
class ChangesController {

  private final ConferenceView view;
  private final ChangeConference change;

  ChangesController(ConferenceView view, ChangeConference change) {
    this.view = view;
    this.change = change;
  }

  @PostMapping("/moves")
  ResponseEntity<Page> move(
      Frame frame,
      @PathVariable UUID id,
      @PathVariable UUID conference,
      @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var page = view.page(frame, id, conference, entries);
    var to = page.forms().appointment(entries);
    if (to.isEmpty()) {
      return Refusal.answer(page);
    }
    change.move(id, conference, to.get());
    return saved(frame, id, conference);
  }

  @PostMapping("/invitations")
  ResponseEntity<Page> invite(
      Frame frame,
      @PathVariable UUID id,
      @PathVariable UUID conference,
      @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    if (entries.all("units").isEmpty()) {
      entries.wrong("units", "admin-staff.wrong_missing");
      return Refusal.answer(view.page(frame, id, conference, entries));
    }
    try {
      change.invite(id, conference, entries.all("units"));
      return saved(frame, id, conference);
    } catch (NotAgreed withdrawn) {
      entries.wrong("units", "conference-staff.wrong_not_agreed");
      return Refusal.answer(view.page(frame, id, conference, entries));
    }
  }

  @PostMapping("/wish")
  ResponseEntity<Page> ask(
      Frame frame,
      @PathVariable UUID id,
      @PathVariable UUID conference,
      @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var wish = entries.chosen("wish", Wish.values());
    if (wish.isEmpty()) {
      return Refusal.answer(view.page(frame, id, conference, entries));
    }
    change.ask(id, conference, wish.get());
    return saved(frame, id, conference);
  }

  private static ResponseEntity<Page> saved(Frame frame, UUID id, UUID conference) {
    return Redirect.to(frame.to("/cases/" + id + "/conferences/" + conference + "?saved"));
  }
}
