package org.lotsenhaus.admin.units;

import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.units.AddUnit.Wanted;
import org.lotsenhaus.admin.units.NewUnitPage.Places;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A unit that the city begins. */
@RestController
@RequestMapping("/{city}/admin/new/unit")
class NewUnitController {

  private final CityPlans plans;
  private final AddUnit addUnit;

  NewUnitController(CityPlans plans, AddUnit addUnit) {
    this.plans = plans;
    this.addUnit = addUnit;
  }

  @GetMapping
  Page begin(Frame frame) {
    var entries = Entries.none().with("kind", "UNIT").with("valid_from", frame.today());
    return NewUnitPage.of(frame, plans.current(), entries);
  }

  @PostMapping
  ResponseEntity<Page> add(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var plan = plans.current();
    var entries = Entries.typed(typed);
    var form = UnitForm.read(entries, plan.city(), null);
    var wanted = Wanted.read(entries, form, Places.of(plan, frame));
    if (!entries.isFine()) {
      return Refusal.answer(NewUnitPage.of(frame, plan, entries));
    }
    return Redirect.to(frame.to("/admin/units/" + addUnit.add(wanted) + "?saved"));
  }
}
