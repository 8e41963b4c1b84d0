package org.lotsenhaus.appointments.plan;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.calendar.Closure;
import org.lotsenhaus.concerns.CityPlans;
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

/** Closes a site, a unit or the house for a time. What is booked stays until somebody moves it. */
@RestController
class ClosuresController {

  private final TimesView times;
  private final HitsView hits;
  private final PlanTimes plan;
  private final CityPlans plans;

  ClosuresController(TimesView times, HitsView hits, PlanTimes plan, CityPlans plans) {
    this.times = times;
    this.hits = hits;
    this.plan = plan;
    this.plans = plans;
  }

  @GetMapping("/{city}/calendar/plan/closures")
  Page all(Frame frame) {
    return page(frame, Entries.none());
  }

  private ClosuresPage page(Frame frame, Entries entries) {
    var words = frame.words();
    return new ClosuresPage(
        frame, times.shut(List.of(), words), Covers.choices(plans.current(), words), entries);
  }

  @PostMapping("/{city}/calendar/plan/closures")
  ResponseEntity<Page> close(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var covers = entries.oneOf("covers", Covers.choices(plans.current(), frame.words()));
    var time = Spans.days(entries, times.today(), times.zone());
    var reason = entries.required("reason", 200);
    if (time.isEmpty() || !entries.isFine()) {
      return Refusal.answer(page(frame, entries));
    }
    var closure = new Closure(UUID.randomUUID(), covers, time.get(), reason);
    plan.close(closure);
    return Redirect.to(frame.to("/calendar/closures/" + closure.id() + "?saved"));
  }

  /** For all who have a calendar: those behind the wall move what only they see. */
  @GetMapping("/{city}/calendar/closures/{id}")
  Page one(Frame frame, @PathVariable UUID id) {
    return hits.page(frame, id);
  }

  @PostMapping("/{city}/calendar/plan/closures/{id}/end")
  ResponseEntity<Page> reopen(Frame frame, @PathVariable UUID id) {
    plan.reopen(id);
    return Redirect.to(frame.to("/calendar/plan/closures?saved"));
  }
}
