package org.lotsenhaus.admin.concerns;

import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.plan.German;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern.Way;
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

/** A concern that the city describes itself. */
@RestController
@RequestMapping("/{city}/admin/new/concern")
class NewConcernController {

  private static final int USUAL_MINUTES = 15;

  private final CityPlans plans;
  private final ChangeConcern changeConcern;

  NewConcernController(CityPlans plans, ChangeConcern changeConcern) {
    this.plans = plans;
    this.changeConcern = changeConcern;
  }

  @GetMapping
  Page begin(Frame frame) {
    return page(
        frame,
        Entries.none()
            .with("minutes", USUAL_MINUTES)
            .with("ways", Way.WALK_IN)
            .with("valid_from", frame.today()));
  }

  private NewConcernPage page(Frame frame, Entries entries) {
    return new NewConcernPage(frame, choices(frame), entries);
  }

  private ConcernChoices choices(Frame frame) {
    return ConcernChoices.of(plans.current(), frame.words());
  }

  @PostMapping
  ResponseEntity<Page> add(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var form = ConcernForm.read(entries, choices(frame));
    var title = entries.required("title", 120);
    var summary = German.texts(entries.required("summary", 2000));
    var keywords = German.texts(entries.text("keywords"));
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, entries));
    }
    var key =
        changeConcern.add(title, it -> form.concern(it, German.texts(title), summary, keywords));
    return Redirect.to(frame.to("/admin/concerns/" + key + "?saved"));
  }
}
