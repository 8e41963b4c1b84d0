package org.lotsenhaus.appointments.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.Traces;
import org.lotsenhaus.appointments.plan.ResourcePage.Forms;
import org.lotsenhaus.calendar.Closure;
import org.lotsenhaus.calendar.Resource;
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

/** One of those who can be booked: what they can, when they are there, when not. */
@RestController
class ResourceController {

  private static final String ONE = "/{city}/calendar/plan/resources/{id}";

  private final FindResource find;
  private final ResourceView view;
  private final TimesView times;
  private final PlanTimes plan;
  private final SayAbilities abilities;
  private final CityPlans plans;
  private final Traces traces;

  ResourceController(
      FindResource find,
      ResourceView view,
      TimesView times,
      PlanTimes plan,
      SayAbilities abilities,
      CityPlans plans,
      Traces traces) {
    this.find = find;
    this.view = view;
    this.times = times;
    this.plan = plan;
    this.abilities = abilities;
    this.plans = plans;
    this.traces = traces;
  }

  @GetMapping(ONE)
  Page one(Frame frame, @PathVariable int id) {
    var one = find.resource(id);
    return page(frame, one, forms(one, null, Entries.none()), null);
  }

  private Page page(Frame frame, Resource one, Forms forms, @Nullable String step) {
    return new ResourcePage(
        frame,
        one,
        find.name(one),
        view.tells(one, frame.words()),
        traces.say(find.change(one), frame.words()),
        times.of(one, frame.words()),
        choices(frame),
        forms,
        step);
  }

  private ResourceChoices choices(Frame frame) {
    return ResourceChoices.of(plans.current(), frame.words(), java.util.List.of());
  }

  private Forms forms(Resource one, @Nullable String step, Entries typed) {
    return new Forms(
        "abilities".equals(step) ? typed : Abilities.entries(one),
        "rules".equals(step) ? typed : RuleForm.begin(times.today()),
        "extras".equals(step) ? typed : Entries.none(),
        "absences".equals(step) ? typed : Entries.none());
  }

  @PostMapping(ONE + "/abilities")
  ResponseEntity<Page> can(
      Frame frame, @PathVariable int id, @RequestParam MultiValueMap<String, String> typed) {
    var one = find.resource(id);
    plan.takeIn(
        one.kind(),
        one.key(),
        abilities.tags(one.kind(), one.key(), Entries.typed(typed), choices(frame)));
    return saved(frame, id);
  }

  private static ResponseEntity<Page> saved(Frame frame, int id) {
    return Redirect.to(frame.to("/calendar/plan/resources/" + id + "?saved"));
  }

  @PostMapping(ONE + "/rules")
  ResponseEntity<Page> rule(
      Frame frame, @PathVariable int id, @RequestParam MultiValueMap<String, String> typed) {
    var one = find.resource(id);
    var entries = Entries.typed(typed);
    var rules = RuleForm.rules(entries, id, times.today());
    if (!entries.isFine()) {
      return again(frame, one, "rules", entries);
    }
    rules.forEach(plan::add);
    return saved(frame, id);
  }

  private ResponseEntity<Page> again(Frame frame, Resource one, String step, Entries entries) {
    return Refusal.answer(page(frame, one, forms(one, step, entries), step));
  }

  @PostMapping(ONE + "/rules/{rule}/end")
  ResponseEntity<Page> endRule(Frame frame, @PathVariable int id, @PathVariable UUID rule) {
    plan.endRule(id, rule, times.today());
    return saved(frame, id);
  }

  @PostMapping(ONE + "/extras")
  ResponseEntity<Page> extra(
      Frame frame, @PathVariable int id, @RequestParam MultiValueMap<String, String> typed) {
    var one = find.resource(id);
    var entries = Entries.typed(typed);
    var extra = RuleForm.extra(entries, id, times.today());
    if (extra.isEmpty()) {
      return again(frame, one, "extras", entries);
    }
    plan.add(extra.get());
    return saved(frame, id);
  }

  @PostMapping(ONE + "/extras/{extra}/end")
  ResponseEntity<Page> endExtra(Frame frame, @PathVariable int id, @PathVariable UUID extra) {
    plan.removeExtra(id, extra);
    return saved(frame, id);
  }

  @PostMapping(ONE + "/absences")
  ResponseEntity<Page> absent(
      Frame frame, @PathVariable int id, @RequestParam MultiValueMap<String, String> typed) {
    var one = find.resource(id);
    var entries = Entries.typed(typed);
    var time = Spans.days(entries, times.today(), times.zone());
    var reason = entries.required("reason", 200);
    if (time.isEmpty() || !entries.isFine()) {
      return again(frame, one, "absences", entries);
    }
    var closure = new Closure(UUID.randomUUID(), Resource.tagOf(id), time.get(), reason);
    plan.close(closure);
    return Redirect.to(frame.to("/calendar/closures/" + closure.id() + "?saved"));
  }

  @PostMapping(ONE + "/end")
  ResponseEntity<Page> end(Frame frame, @PathVariable int id) {
    plan.end(find.resource(id).id());
    return Redirect.to(frame.to("/calendar/plan?saved"));
  }
}
