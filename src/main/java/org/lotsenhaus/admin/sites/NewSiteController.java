package org.lotsenhaus.admin.sites;

import java.util.List;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.plan.ChangePlan;
import org.lotsenhaus.admin.plan.German;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.Site.Details;
import org.lotsenhaus.municipality.Site.Hours;
import org.lotsenhaus.municipality.Texts;
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

/** A site that the city opens. */
@RestController
@RequestMapping("/{city}/admin/new/site")
class NewSiteController {

  private static final String USUAL_HOURS = "Mo-Fr 08:00-16:00; PH off";

  private final ChangePlan changePlan;

  NewSiteController(ChangePlan changePlan) {
    this.changePlan = changePlan;
  }

  @GetMapping
  Page begin(Frame frame) {
    var entries = Entries.none().with("hours", USUAL_HOURS).with("valid_from", frame.today());
    return page(frame, entries);
  }

  private static NewSitePage page(Frame frame, Entries entries) {
    return new NewSitePage(frame, Lists.accessibility(frame.words()), entries);
  }

  @PostMapping
  ResponseEntity<Page> add(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var details = SiteForm.details(entries);
    var hours = SiteForm.typedHours(entries);
    var directions = German.texts(entries.text("directions"));
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, entries));
    }
    var key = changePlan.sites().add(details.name(), it -> site(it, details, hours, directions));
    return Redirect.to(frame.to("/admin/sites/" + key + "?saved"));
  }

  private static Site site(String key, Details details, Hours hours, Texts directions) {
    return new Site(
        key,
        details.name(),
        details.outreach(),
        details.address(),
        null,
        details.accessibility(),
        List.of(hours),
        List.of(),
        details.valid(),
        directions);
  }
}
