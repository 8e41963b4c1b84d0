package org.lotsenhaus.questions;

import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.people.Topic;
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

/** The Lotsen desk, for everybody who works here and for partners. */
@RestController
class QuestionsController {

  private static final int LONGEST = 2_000;

  private final QuestionsView view;
  private final AskAndAnswer desk;

  QuestionsController(QuestionsView view, AskAndAnswer desk) {
    this.view = view;
    this.desk = desk;
  }

  @GetMapping("/{city}/questions")
  Page all(Frame frame, @RequestParam(defaultValue = "") String q) {
    return view.all(frame, q.strip(), Entries.none());
  }

  @PostMapping("/{city}/questions")
  ResponseEntity<Page> ask(Frame frame, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var page = view.all(frame, "", typed);
    var topic = typed.oneOf("topic", page.topics());
    var text = typed.required("text", LONGEST);
    var unit = typed.oneOf("unit", page.units());
    if (typed.isFine()) {
      try {
        desk.ask(Topic.valueOf(topic), text, unit);
        return Redirect.to(frame.to("/questions?asked"));
      } catch (AskAndAnswer.TellsOfSomebody told) {
        typed.wrong("text", "questions-staff.wrong_somebody");
      }
    }
    return Refusal.answer(page);
  }

  @GetMapping("/{city}/questions/{id}")
  Page one(Frame frame, @PathVariable UUID id) {
    return view.one(frame, id, Entries.none());
  }

  @PostMapping("/{city}/questions/{id}/answer")
  ResponseEntity<Page> answer(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var page = view.one(frame, id, typed);
    var reply =
        new Reply(
            typed.required("question", LONGEST),
            typed.required("answer", LONGEST),
            typed.isOn("everybody"));
    if (typed.isFine()) {
      try {
        desk.answer(id, reply);
        return Redirect.to(frame.to("/questions/" + id + "?saved"));
      } catch (AskAndAnswer.TellsOfSomebody told) {
        typed.wrong(
            reply.tellsInAnswer() ? "answer" : "question", "questions-staff.wrong_somebody");
      }
    }
    return Refusal.answer(page);
  }

  @PostMapping("/{city}/questions/{id}/removal")
  ResponseEntity<Page> remove(Frame frame, @PathVariable UUID id) {
    desk.remove(id);
    return Redirect.to(frame.to("/questions?removed"));
  }

  @PostMapping("/{city}/questions/{id}/unit")
  ResponseEntity<Page> route(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var page = view.one(frame, id, typed);
    var unit = typed.oneOf("unit", page.units());
    if (!typed.isFine()) {
      return Refusal.answer(page);
    }
    desk.route(id, unit);
    return Redirect.to(frame.to("/questions?routed"));
  }
}
