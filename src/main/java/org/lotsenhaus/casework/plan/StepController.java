package org.lotsenhaus.casework.plan;

import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.Phase;
import org.lotsenhaus.casework.plan.Goal.Outcome;
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

/** Ticks tasks off, says how goals turned out, and goes back where something new comes up. */
@RestController
class StepController {

  private static final int LONGEST = 500;

  private final PlanView view;
  private final ChangePlan plan;
  private final StepBack stepBack;

  StepController(PlanView view, ChangePlan plan, StepBack stepBack) {
    this.view = view;
    this.plan = plan;
    this.stepBack = stepBack;
  }

  @PostMapping("/{city}/cases/{id}/tasks/{task}/completion")
  ResponseEntity<Page> done(
      Frame frame,
      @PathVariable UUID id,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "") String back) {
    plan.done(id, task);
    return back(frame, id, back);
  }

  @PostMapping("/{city}/cases/{id}/tasks/{task}/reopening")
  ResponseEntity<Page> reopen(
      Frame frame,
      @PathVariable UUID id,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "") String back) {
    plan.reopen(id, task);
    return back(frame, id, back);
  }

  /** To the page where the task was ticked. */
  private static ResponseEntity<Page> back(Frame frame, UUID id, String to) {
    return Redirect.to(
        frame.to(
            switch (to) {
              case "today" -> "/today";
              case "plan" -> "/cases/" + id + "/plan";
              default -> "/cases/" + id;
            }));
  }

  @GetMapping("/{city}/cases/{id}/goals/{goal}")
  Page goal(Frame frame, @PathVariable UUID id, @PathVariable UUID goal) {
    return view.goal(frame, id, goal, Entries.none());
  }

  @PostMapping("/{city}/cases/{id}/goals/{goal}")
  ResponseEntity<Page> turnedOut(
      Frame frame,
      @PathVariable UUID id,
      @PathVariable UUID goal,
      @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var page = view.goal(frame, id, goal, entries);
    var outcome = entries.oneOf("outcome", page.outcomes());
    var remark = entries.text("remark");
    if (remark.length() > LONGEST) {
      entries.wrong("remark", "admin-staff.wrong_long");
    }
    if (!entries.isFine()) {
      return Refusal.answer(page);
    }
    plan.turnedOut(id, goal, Outcome.valueOf(outcome), remark);
    return Redirect.to(frame.to("/cases/" + id + "/plan?saved"));
  }

  @PostMapping("/{city}/cases/{id}/phase/return")
  ResponseEntity<Page> toEarlier(
      Frame frame,
      @PathVariable UUID id,
      @RequestParam Phase from,
      @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var to = entries.chosen("back_to", Phase.values());
    var reason = entries.required("back_reason", LONGEST);
    if (!entries.isFine()) {
      return Refusal.answer(view.page(frame, id, entries, null));
    }
    stepBack.back(id, from, to.orElseThrow(), reason);
    return Redirect.to(frame.to("/cases/" + id + "/plan?saved"));
  }
}
