package org.lotsenhaus.admin.concerns;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.blueprint.SharedCatalogue;
import org.lotsenhaus.concerns.CityPlan;
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

/** Takes a concern over from the catalogue that all cities share. */
@RestController
@RequestMapping("/{city}/admin/new/shared-concern")
class SharedConcernController {

  private final CityPlans plans;
  private final ChangeConcern changeConcern;

  SharedConcernController(CityPlans plans, ChangeConcern changeConcern) {
    this.plans = plans;
    this.changeConcern = changeConcern;
  }

  @GetMapping
  Page choose(Frame frame) {
    return page(frame, Entries.none());
  }

  private SharedConcernPage page(Frame frame, Entries entries) {
    var plan = plans.current();
    return new SharedConcernPage(frame, missing(plan), Lists.units(plan), entries);
  }

  private static List<Choice> missing(CityPlan plan) {
    return Choice.of(
        SharedCatalogue.CATALOGUE.concerns().stream()
            .filter(it -> plan.concernEver(it.key()).isEmpty())
            .toList(),
        it -> it.title().in(GERMAN));
  }

  @PostMapping
  ResponseEntity<Page> take(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var plan = plans.current();
    var key = entries.oneOf("concern", missing(plan));
    var unit = entries.oneOf("unit", Lists.units(plan));
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, entries));
    }
    changeConcern.take(key, unit);
    return Redirect.to(frame.to("/admin/concerns/" + key + "?saved"));
  }
}
