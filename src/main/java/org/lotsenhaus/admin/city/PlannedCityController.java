package org.lotsenhaus.admin.city;

import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.Traces;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.LastChanges;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The city as a whole: how it is reached, and how its queue goes. */
@RestController
class PlannedCityController {

  private final CityPlans plans;
  private final ChangeCity changeCity;
  private final LastChanges changes;
  private final Traces traces;

  PlannedCityController(
      CityPlans plans, ChangeCity changeCity, LastChanges changes, Traces traces) {
    this.plans = plans;
    this.changeCity = changeCity;
    this.changes = changes;
    this.traces = traces;
  }

  @GetMapping("/{city}/admin/city")
  Page city(Frame frame) {
    return page(frame, contact(), rules());
  }

  private Entries contact() {
    return CityForm.entries(plans.current().city());
  }

  private Entries rules() {
    return CityForm.entries(plans.current().rules());
  }

  private CityPage page(Frame frame, Entries contact, Entries rules) {
    return new CityPage(frame, contact, rules, traces.say(changes.ofCity(), frame.words()));
  }

  @PostMapping("/{city}/admin/city")
  ResponseEntity<Page> reachedBy(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var authority = entries.required("authority", 200);
    var contact = CityForm.contact(entries);
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, entries, rules()));
    }
    changeCity.reachedBy(authority, contact);
    return Redirect.to(frame.to("/admin/city?saved"));
  }

  @PostMapping("/{city}/admin/city/rules")
  ResponseEntity<Page> ruledBy(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var rules = CityForm.rules(entries);
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, contact(), entries));
    }
    changeCity.ruledBy(rules);
    return Redirect.to(frame.to("/admin/city?saved"));
  }
}
