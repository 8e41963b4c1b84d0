package org.lotsenhaus.admin.sites;

import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.Traces;
import org.lotsenhaus.admin.plan.ChangePlan;
import org.lotsenhaus.admin.sites.SitePage.Forms;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.LastChanges;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sites: what they are, when they are open, and on which days they are closed besides. */
@RestController
class PlannedSitesController {

  private final CityPlans plans;
  private final ChangePlan changePlan;
  private final LastChanges changes;
  private final Traces traces;

  PlannedSitesController(
      CityPlans plans, ChangePlan changePlan, LastChanges changes, Traces traces) {
    this.plans = plans;
    this.changePlan = changePlan;
    this.changes = changes;
    this.traces = traces;
  }

  @GetMapping("/{city}/admin/sites")
  SitesPage sites(Frame frame) {
    return new SiteView(frame, plans.current()).list();
  }

  @GetMapping("/{city}/admin/sites/{key}")
  Page site(Frame frame, @PathVariable String key) {
    var site = find(key);
    return page(frame, site, site, Forms.of(site));
  }

  private Site find(String key) {
    return Refusal.found(plans.current().site(key));
  }

  private SitePage page(Frame frame, Site site, Site shown, Forms forms) {
    var changed = traces.say(changes.ofSite(site.key()), frame.words());
    return new SiteView(frame, plans.current()).page(site, shown, forms, changed);
  }

  @PostMapping("/{city}/admin/sites/{key}")
  ResponseEntity<Page> change(
      Frame frame, @PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
    var site = find(key);
    var entries = Entries.typed(typed);
    var details = SiteForm.details(entries);
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, site, site, Forms.of(site).withDetails(entries)));
    }
    changePlan.sites().change(key, it -> it.with(details));
    return saved(frame, key);
  }

  @PostMapping("/{city}/admin/sites/{key}/hours")
  ResponseEntity<Page> hours(
      Frame frame, @PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
    var site = find(key);
    var entries = Entries.typed(typed);
    var hours = SiteForm.typedHours(entries);
    var forms = Forms.of(site).withHours(entries);
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, site, site, forms));
    }
    if (entries.has("step", "preview")) {
      var now = new Site.Hours(null, hours.rule());
      var shown = site.withTimes(java.util.List.of(now), site.closures());
      return Refusal.answer(page(frame, site, shown, forms));
    }
    changePlan
        .sites()
        .change(key, it -> it.withTimes(SiteForm.with(it.openingHours(), hours), it.closures()));
    return saved(frame, key);
  }

  @PostMapping("/{city}/admin/sites/{key}/closures")
  ResponseEntity<Page> close(
      Frame frame, @PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
    var site = find(key);
    var entries = Entries.typed(typed);
    var closure = SiteForm.closure(entries, frame.today());
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, site, site, Forms.of(site).withClosure(entries)));
    }
    changePlan
        .sites()
        .change(key, it -> it.withTimes(it.openingHours(), SiteForm.with(it.closures(), closure)));
    return saved(frame, key);
  }

  @PostMapping("/{city}/admin/sites/{key}/closures/removal")
  ResponseEntity<Page> openAgain(
      Frame frame,
      @PathVariable String key,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) java.time.LocalDate first,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) java.time.LocalDate last) {
    changePlan
        .sites()
        .change(
            key,
            it -> it.withTimes(it.openingHours(), SiteForm.without(it.closures(), first, last)));
    return saved(frame, key);
  }

  private static ResponseEntity<Page> saved(Frame frame, String key) {
    return Redirect.to(frame.to("/admin/sites/" + key + "?saved"));
  }
}
