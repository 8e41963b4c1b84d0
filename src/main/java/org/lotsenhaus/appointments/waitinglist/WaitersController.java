package org.lotsenhaus.appointments.waitinglist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Who waits, for those of the staff who hold the area. */
@RestController
class WaitersController {

  private final WaitersView view;
  private final WaiterView one;
  private final RemoveWaiting remove;
  private final OfferSoon soon;

  WaitersController(WaitersView view, WaiterView one, RemoveWaiting remove, OfferSoon soon) {
    this.view = view;
    this.one = one;
    this.remove = remove;
    this.soon = soon;
  }

  @GetMapping("/{city}/calendar/waiting-list")
  Page all(Frame frame, @RequestParam(required = false) @Nullable String unit) {
    return view.all(frame, unit);
  }

  @GetMapping("/{city}/calendar/waiting-list/{id}")
  Page one(Frame frame, @PathVariable UUID id) {
    return one.page(frame, id, Entries.none());
  }

  @PostMapping("/{city}/calendar/waiting-list/{id}/removal")
  ResponseEntity<Page> remove(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var why = entries.required("reason", WaiterView.LONGEST_REASON);
    if (!entries.isFine()) {
      return Refusal.answer(one.page(frame, id, entries));
    }
    remove.remove(id, why);
    soon.offer();
    return Redirect.to(frame.to("/calendar/waiting-list?saved"));
  }
}
