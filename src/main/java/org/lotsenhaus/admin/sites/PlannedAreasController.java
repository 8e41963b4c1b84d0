package org.lotsenhaus.admin.sites;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.Traces;
import org.lotsenhaus.admin.plan.ChangePlan;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.LastChanges;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Site;
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

/** Waiting areas of a site: to add, to change, to end by a day. */
@RestController
class PlannedAreasController {

  private final CityPlans plans;
  private final ChangePlan changePlan;
  private final LastChanges changes;
  private final Traces traces;

  PlannedAreasController(
      CityPlans plans, ChangePlan changePlan, LastChanges changes, Traces traces) {
    this.plans = plans;
    this.changePlan = changePlan;
    this.changes = changes;
    this.traces = traces;
  }

  @GetMapping("/{city}/admin/new/area")
  Page begin(Frame frame, @RequestParam String site) {
    var entries = Entries.none().with("floor", 0).with("valid_from", frame.today());
    return page(frame, site(site), null, entries);
  }

  private Site site(String key) {
    return Refusal.found(plans.current().site(key));
  }

  private AreaPage page(Frame frame, Site site, @Nullable WaitingArea area, Entries entries) {
    var last = Optional.ofNullable(area).flatMap(it -> changes.ofWaitingArea(it.key()));
    return new AreaPage(
        frame, site, area, Lists.units(plans.current()), entries, traces.say(last, frame.words()));
  }

  @PostMapping("/{city}/admin/new/area")
  ResponseEntity<Page> add(
      Frame frame, @RequestParam String site, @RequestParam MultiValueMap<String, String> typed) {
    var place = site(site);
    var entries = Entries.typed(typed);
    var form = AreaForm.read(entries, plans.current(), place.key(), null);
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, place, null, entries));
    }
    changePlan.areas().add("area_" + form.letter(), form::area);
    return Redirect.to(frame.to("/admin/sites/" + site + "?saved"));
  }

  @GetMapping("/{city}/admin/areas/{key}")
  Page area(Frame frame, @PathVariable String key) {
    var area = find(key);
    return page(frame, site(area.site()), area, AreaForm.entries(area));
  }

  private WaitingArea find(String key) {
    return Refusal.found(Municipality.find(plans.current().city().waitingAreas(), key));
  }

  @PostMapping("/{city}/admin/areas/{key}")
  ResponseEntity<Page> change(
      Frame frame, @PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
    var area = find(key);
    var entries = Entries.typed(typed);
    var form = AreaForm.read(entries, plans.current(), area.site(), key);
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, site(area.site()), area, entries));
    }
    changePlan.areas().change(key, form::laidOn);
    return Redirect.to(frame.to("/admin/areas/" + key + "?saved"));
  }
}
