package org.lotsenhaus.admin.desks;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.stream.Collectors;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.Traces;
import org.lotsenhaus.admin.desks.DesksPage.Row;
import org.lotsenhaus.admin.plan.ChangePlan;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.LastChanges;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.WaitingArea;
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

/** Desks: to add, to change, to end by a day. */
@RestController
class PlannedDesksController {

  private final CityPlans plans;
  private final ChangePlan changePlan;
  private final LastChanges changes;
  private final Traces traces;

  PlannedDesksController(
      CityPlans plans, ChangePlan changePlan, LastChanges changes, Traces traces) {
    this.plans = plans;
    this.changePlan = changePlan;
    this.changes = changes;
    this.traces = traces;
  }

  @GetMapping("/{city}/admin/desks")
  Page desks(Frame frame) {
    return page(frame, Entries.none().with("step_free", true));
  }

  private DesksPage page(Frame frame, Entries entries) {
    var plan = plans.current();
    var rows = plan.city().desks().stream().map(it -> row(frame, plan, it)).toList();
    return new DesksPage(frame, rows, DeskChoices.of(plan), entries);
  }

  private static Row row(Frame frame, CityPlan plan, Desk desk) {
    return new Row(
        desk.key(),
        desk.label(),
        plan.site(desk.site()).map(Site::name).orElse(""),
        plan.area(desk.waitingArea()).map(WaitingArea::letter).orElse(""),
        desk.serves().stream()
            .flatMap(it -> plan.unit(it).stream())
            .map(Unit::officialName)
            .collect(Collectors.joining(", ")),
        Span.tells(desk.valid(), frame.words()));
  }

  @PostMapping("/{city}/admin/desks")
  ResponseEntity<Page> add(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var form = DeskForm.read(entries, plans.current(), null);
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, entries));
    }
    changePlan.desks().add("desk_" + form.label(), form::desk);
    return Redirect.to(frame.to("/admin/desks?saved"));
  }

  @GetMapping("/{city}/admin/desks/{key}")
  Page desk(Frame frame, @PathVariable String key) {
    var desk = find(key);
    return page(frame, desk, DeskForm.entries(desk));
  }

  private Desk find(String key) {
    return Refusal.found(plans.current().desk(key));
  }

  private DeskPage page(Frame frame, Desk desk, Entries entries) {
    var plan = plans.current();
    return new DeskPage(
        frame,
        desk,
        plan.site(desk.site()).map(Site::name).orElse(""),
        plan.servedAt(desk).stream().map(it -> it.title().in(GERMAN)).toList(),
        DeskChoices.of(plan),
        entries,
        traces.say(changes.ofDesk(desk.key()), frame.words()));
  }

  @PostMapping("/{city}/admin/desks/{key}")
  ResponseEntity<Page> change(
      Frame frame, @PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
    var desk = find(key);
    var entries = Entries.typed(typed);
    var form = DeskForm.read(entries, plans.current(), key);
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, desk, entries));
    }
    changePlan.desks().change(key, it -> form.desk(key));
    return Redirect.to(frame.to("/admin/desks/" + key + "?saved"));
  }
}
