package org.lotsenhaus.casework.plan;

import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.Phase;
import org.lotsenhaus.casework.plan.GiveTask.NotAgreed;
import org.lotsenhaus.casework.plan.MoveOn.NotYet;
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

/** The support plan: its goals and tasks, and the step to the next phase. */
@RestController
class PlanController {

  private final PlanView view;
  private final ChangePlan plan;
  private final MoveOn moveOn;

  PlanController(PlanView view, ChangePlan plan, MoveOn moveOn) {
    this.view = view;
    this.plan = plan;
    this.moveOn = moveOn;
  }

  @GetMapping("/{city}/cases/{id}/plan")
  Page plan(Frame frame, @PathVariable UUID id) {
    return view.page(frame, id, Entries.none(), null);
  }

  @PostMapping("/{city}/cases/{id}/goals")
  ResponseEntity<Page> goal(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var goal = view.forms(frame, id).goal(entries);
    if (!entries.isFine()) {
      return refused(frame, id, entries);
    }
    plan.setGoal(id, goal);
    return saved(frame, id);
  }

  @PostMapping("/{city}/cases/{id}/tasks")
  ResponseEntity<Page> task(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var task = view.forms(frame, id).task(entries, id);
    if (!entries.isFine()) {
      return refused(frame, id, entries);
    }
    try {
      plan.setTask(id, task);
      return saved(frame, id);
    } catch (NotAgreed first) {
      entries.wrong("task_does", "cases-staff.wrong_not_agreed");
      return refused(frame, id, entries);
    }
  }

  @PostMapping("/{city}/cases/{id}/phase")
  ResponseEntity<Page> moveOn(Frame frame, @PathVariable UUID id, @RequestParam Phase from) {
    try {
      moveOn.moveOn(id, from);
      return saved(frame, id);
    } catch (NotYet lacking) {
      return Refusal.answer(view.page(frame, id, Entries.none(), lacking.missing()));
    }
  }

  @PostMapping("/{city}/cases/{id}/closure")
  ResponseEntity<Page> close(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var how = view.forms(frame, id).closing(entries);
    if (!entries.isFine()) {
      return refused(frame, id, entries);
    }
    try {
      moveOn.close(id, how);
      return saved(frame, id);
    } catch (NotYet lacking) {
      return Refusal.answer(view.page(frame, id, entries, lacking.missing()));
    }
  }

  private ResponseEntity<Page> refused(Frame frame, UUID id, Entries entries) {
    return Refusal.answer(view.page(frame, id, entries, null));
  }

  private static ResponseEntity<Page> saved(Frame frame, UUID id) {
    return Redirect.to(frame.to("/cases/" + id + "/plan?saved"));
  }
}
