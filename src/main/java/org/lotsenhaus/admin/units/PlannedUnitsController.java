package org.lotsenhaus.admin.units;

import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.Traces;
import org.lotsenhaus.admin.plan.ChangePlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.LastChanges;
import org.lotsenhaus.municipality.Unit;
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

/** Units: to correct, to end by a day, and to plan what follows on them. */
@RestController
class PlannedUnitsController {

  private final CityPlans plans;
  private final ChangePlan changePlan;
  private final SucceedUnit succeedUnit;
  private final LastChanges changes;
  private final Traces traces;

  PlannedUnitsController(
      CityPlans plans,
      ChangePlan changePlan,
      SucceedUnit succeedUnit,
      LastChanges changes,
      Traces traces) {
    this.plans = plans;
    this.changePlan = changePlan;
    this.succeedUnit = succeedUnit;
    this.changes = changes;
    this.traces = traces;
  }

  @GetMapping("/{city}/admin/units")
  UnitsPage units(Frame frame) {
    return new UnitView(frame, plans.current()).list();
  }

  @GetMapping("/{city}/admin/units/{key}")
  Page unit(Frame frame, @PathVariable String key) {
    var unit = find(key);
    return page(frame, unit, UnitForm.entries(unit), Entries.none());
  }

  private Unit find(String key) {
    return Refusal.found(plans.current().unit(key));
  }

  private UnitPage page(Frame frame, Unit unit, Entries entries, Entries next) {
    var changed = traces.say(changes.ofUnit(unit.key()), frame.words());
    return new UnitView(frame, plans.current()).page(unit, entries, next, changed);
  }

  @PostMapping("/{city}/admin/units/{key}")
  ResponseEntity<Page> correct(
      Frame frame, @PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
    var unit = find(key);
    var entries = Entries.typed(typed);
    var form = UnitForm.read(entries, plans.current().city(), key);
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, unit, entries, Entries.none()));
    }
    changePlan.units().change(key, form::laidOn);
    return Redirect.to(frame.to("/admin/units/" + key + "?saved"));
  }

  @PostMapping("/{city}/admin/units/{key}/successor")
  ResponseEntity<Page> plan(
      Frame frame, @PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
    var unit = find(key);
    var entries = Entries.typed(typed);
    var name = entries.required("new_name", 200);
    var day = entries.dayNotBefore("starts_on", frame.today().plusDays(1));
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, unit, UnitForm.entries(unit), entries));
    }
    succeedUnit.plan(key, name, day);
    return Redirect.to(frame.to("/admin/units/" + key + "?saved"));
  }
}
