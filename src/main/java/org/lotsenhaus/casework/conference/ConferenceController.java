package org.lotsenhaus.casework.conference;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.conference.ConferencePage.Item;
import org.lotsenhaus.casework.plan.Doer;
import org.lotsenhaus.casework.plan.GiveTask.NotAgreed;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One case conference: its agenda, its decisions and what follows from them. */
@RestController
@RequestMapping("/{city}/cases/{id}/conferences/{conference}")
class ConferenceController {

  private static final int LINE = 200;
  private static final int LONGEST = 2_000;

  private final ConferenceView view;
  private final HoldConference hold;

  ConferenceController(ConferenceView view, HoldConference hold) {
    this.view = view;
    this.hold = hold;
  }

  @GetMapping
  Page one(Frame frame, @PathVariable UUID id, @PathVariable UUID conference) {
    return view.page(frame, id, conference, Entries.none());
  }

  @GetMapping("/minutes")
  Page minutes(Frame frame, @PathVariable UUID id, @PathVariable UUID conference) {
    return view.minutes(frame, id, conference);
  }

  @PostMapping("/points")
  ResponseEntity<Page> add(
      Frame frame,
      @PathVariable UUID id,
      @PathVariable UUID conference,
      @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var topic = entries.chosen("topic", Topic.values());
    var text = entries.required("text", LINE);
    if (!entries.isFine()) {
      return Refusal.answer(view.page(frame, id, conference, entries));
    }
    hold.add(id, conference, topic.orElseThrow(), text);
    return saved(frame, id, conference);
  }

  @PostMapping("/points/{point}/decision")
  ResponseEntity<Page> decide(
      Frame frame,
      @PathVariable UUID id,
      @PathVariable UUID conference,
      @PathVariable UUID point,
      @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var decision = entries.required("decision", LONGEST);
    if (!entries.isFine()) {
      return Refusal.answer(view.page(frame, id, conference, entries));
    }
    hold.decide(id, conference, point, decision);
    return saved(frame, id, conference);
  }

  @PostMapping("/points/{point}/tasks")
  ResponseEntity<Page> task(
      Frame frame,
      @PathVariable UUID id,
      @PathVariable UUID conference,
      @PathVariable UUID point,
      @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var page = view.page(frame, id, conference, entries);
    var title = entries.required("title", LINE);
    var doer = entries.oneOf("does", doers(page, point));
    var due = entries.day("due");
    if (!entries.isFine()) {
      return Refusal.answer(page);
    }
    try {
      hold.giveTask(id, conference, point, title, Doer.of(doer), due);
      return saved(frame, id, conference);
    } catch (NotAgreed withdrawn) {
      entries.wrong("does", "cases-staff.wrong_not_agreed");
      return Refusal.answer(page);
    }
  }

  private static List<Choice> doers(ConferencePage page, UUID point) {
    return Refusal.found(
        page.agenda().stream().filter(it -> it.id().equals(point)).map(Item::doers).findFirst());
  }

  @PostMapping("/presence")
  ResponseEntity<Page> presence(
      Frame frame,
      @PathVariable UUID id,
      @PathVariable UUID conference,
      @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    hold.hold(id, conference, entries.isOn("person"), entries.all("came"));
    return saved(frame, id, conference);
  }

  @PostMapping("/cancellation")
  ResponseEntity<Page> cancel(Frame frame, @PathVariable UUID id, @PathVariable UUID conference) {
    hold.cancel(id, conference);
    return saved(frame, id, conference);
  }

  private static ResponseEntity<Page> saved(Frame frame, UUID id, UUID conference) {
    return Redirect.to(frame.to("/cases/" + id + "/conferences/" + conference + "?saved"));
  }
}
