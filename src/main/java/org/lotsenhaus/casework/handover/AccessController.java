package org.lotsenhaus.casework.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.admin.Choice;
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

/** Handing a case over, deputies, and taking over what somebody left. */
@RestController
class AccessController {

  private final AccessView view;
  private final HandOver handOver;
  private final Deputise deputise;

  AccessController(AccessView view, HandOver handOver, Deputise deputise) {
    this.view = view;
    this.handOver = handOver;
    this.deputise = deputise;
  }

  @GetMapping("/{city}/cases/{id}/access")
  Page access(Frame frame, @PathVariable UUID id) {
    return view.page(frame, id, Entries.none());
  }

  @PostMapping("/{city}/cases/{id}/handover")
  ResponseEntity<Page> handOver(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var page = view.page(frame, id, entries);
    var to = colleague(entries, "to", page.colleagues());
    if (to.isEmpty()) {
      return Refusal.answer(page);
    }
    handOver.handOver(id, to.get());
    return Redirect.to(frame.to("/cases?saved"));
  }

  private static Optional<UUID> colleague(Entries typed, String name, List<Choice> colleagues) {
    var chosen = typed.oneOf(name, colleagues);
    return typed.isFine() ? Optional.of(UUID.fromString(chosen)) : Optional.empty();
  }

  @PostMapping("/{city}/cases/{id}/deputies")
  ResponseEntity<Page> deputise(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var page = view.page(frame, id, entries);
    var until = entries.dayNotBefore("until", frame.today());
    var deputy = colleague(entries, "deputy", page.colleagues());
    if (deputy.isEmpty()) {
      return Refusal.answer(page);
    }
    deputise.begin(id, deputy.get(), until);
    return Redirect.to(frame.to("/cases/" + id + "/access?saved"));
  }

  @PostMapping("/{city}/cases/{id}/deputies/{account}/end")
  ResponseEntity<Page> end(Frame frame, @PathVariable UUID id, @PathVariable UUID account) {
    deputise.end(id, account);
    return Redirect.to(frame.to("/cases/" + id + "/access?saved"));
  }

  @PostMapping("/{city}/cases/{id}/takeover")
  ResponseEntity<Page> takeOver(Frame frame, @PathVariable UUID id) {
    handOver.takeOver(id);
    return Redirect.to(frame.to("/cases/" + id));
  }
}
