package org.lotsenhaus.admin.concerns;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.Traces;
import org.lotsenhaus.admin.concerns.ConcernsPage.Row;
import org.lotsenhaus.admin.concerns.ConcernsPage.Section;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.LastChanges;
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

/** Concerns: who does them, how long they take, what to bring; offered here or not. */
@RestController
class PlannedConcernsController {

  private final CityPlans plans;
  private final ChangeConcern changeConcern;
  private final LastChanges changes;
  private final Traces traces;

  PlannedConcernsController(
      CityPlans plans, ChangeConcern changeConcern, LastChanges changes, Traces traces) {
    this.plans = plans;
    this.changeConcern = changeConcern;
    this.changes = changes;
    this.traces = traces;
  }

  @GetMapping("/{city}/admin/concerns")
  ConcernsPage concerns(Frame frame) {
    var plan = plans.current();
    var all = plan.catalogue().concerns();
    var sections = new ArrayList<Section>();
    for (var unit : plan.city().units()) {
      var rows = rows(all.stream().filter(it -> unit.key().equals(it.responsible())));
      sections.add(new Section(unit.officialName(), rows));
    }
    sections.add(new Section("", rows(all.stream().filter(it -> !it.isOffered()))));
    sections.removeIf(it -> it.rows().isEmpty());
    return new ConcernsPage(frame, sections);
  }

  private static List<Row> rows(Stream<Concern> concerns) {
    return concerns
        .map(it ->
            new Row(
                it.key(),
                it.title().in(GERMAN),
                it.minutes(),
                it.walkIn(),
                it.byAppointment(),
                it.legalEffect()))
        .toList();
  }

  @GetMapping("/{city}/admin/concerns/{key}")
  Page concern(Frame frame, @PathVariable String key) {
    var concern = find(key);
    return page(frame, concern, ConcernForm.entries(concern));
  }

  private Concern find(String key) {
    return Refusal.found(plans.current().concernEver(key));
  }

  private ConcernPage page(Frame frame, Concern concern, Entries entries) {
    var plan = plans.current();
    return new ConcernPage(
        frame,
        concern.key(),
        concern.title().in(GERMAN),
        concern.isOffered(),
        desks(plan, concern),
        ConcernChoices.of(plan, frame.words()),
        entries,
        traces.say(changes.ofConcern(concern.key()), frame.words()));
  }

  private static List<String> desks(CityPlan plan, Concern concern) {
    return concern.isOffered()
        ? plan.desks().stream().filter(it -> plan.serves(it, concern)).map(Desk::label).toList()
        : List.of();
  }

  @PostMapping("/{city}/admin/concerns/{key}")
  ResponseEntity<Page> change(
      Frame frame, @PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
    var concern = find(key);
    var entries = Entries.typed(typed);
    var choices = ConcernChoices.of(plans.current(), frame.words());
    var form = ConcernForm.read(entries, choices);
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, concern, entries));
    }
    changeConcern.change(key, form::laidOn);
    return Redirect.to(frame.to("/admin/concerns/" + key + "?saved"));
  }
}
