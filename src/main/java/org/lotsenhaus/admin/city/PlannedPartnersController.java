package org.lotsenhaus.admin.city;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.Traces;
import org.lotsenhaus.admin.city.PartnersPage.Row;
import org.lotsenhaus.admin.plan.ChangePlan;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.LastChanges;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Partner;
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

/** Partners: to add, to change, to end by a day. */
@RestController
class PlannedPartnersController {

  private final CityPlans plans;
  private final ChangePlan changePlan;
  private final LastChanges changes;
  private final Traces traces;

  PlannedPartnersController(
      CityPlans plans, ChangePlan changePlan, LastChanges changes, Traces traces) {
    this.plans = plans;
    this.changePlan = changePlan;
    this.changes = changes;
    this.traces = traces;
  }

  @GetMapping("/{city}/admin/partners")
  PartnersPage partners(Frame frame) {
    var plan = plans.current();
    return new PartnersPage(
        frame, plan.city().partners().stream().map(it -> row(frame, plan, it)).toList());
  }

  private static Row row(Frame frame, CityPlan plan, Partner partner) {
    var desks = plan.desks().stream().filter(it -> partner.key().equals(it.partner()));
    return new Row(
        partner.key(),
        partner.name(),
        Lists.key("partner", partner.kind()),
        desks.map(Desk::label).collect(Collectors.joining(", ")),
        Span.tells(partner.valid(), frame.words()));
  }

  @GetMapping("/{city}/admin/new/partner")
  Page begin(Frame frame) {
    return page(frame, null, Entries.none().with("valid_from", frame.today()));
  }

  private PartnerPage page(Frame frame, @Nullable Partner partner, Entries entries) {
    var last = Optional.ofNullable(partner).flatMap(it -> changes.ofPartner(it.key()));
    return new PartnerPage(
        frame, partner, PartnerForm.kinds(frame.words()), entries, traces.say(last, frame.words()));
  }

  @PostMapping("/{city}/admin/new/partner")
  ResponseEntity<Page> add(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var form = PartnerForm.read(entries);
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, null, entries));
    }
    changePlan.partners().add(form.name(), form::partner);
    return Redirect.to(frame.to("/admin/partners?saved"));
  }

  @GetMapping("/{city}/admin/partners/{key}")
  Page partner(Frame frame, @PathVariable String key) {
    var partner = find(key);
    return page(frame, partner, PartnerForm.entries(partner));
  }

  private Partner find(String key) {
    return Refusal.found(Municipality.find(plans.current().city().partners(), key));
  }

  @PostMapping("/{city}/admin/partners/{key}")
  ResponseEntity<Page> change(
      Frame frame, @PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
    var partner = find(key);
    var entries = Entries.typed(typed);
    var form = PartnerForm.read(entries);
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, partner, entries));
    }
    changePlan.partners().change(key, it -> form.partner(key));
    return Redirect.to(frame.to("/admin/partners/" + key + "?saved"));
  }
}
