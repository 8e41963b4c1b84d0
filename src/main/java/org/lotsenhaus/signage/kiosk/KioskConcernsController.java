package org.lotsenhaus.signage.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.concerns.ConcernGroup;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.signage.kiosk.KioskConcernsPage.Choice;
import org.lotsenhaus.signage.kiosk.KioskGroupsPage.Group;
import org.lotsenhaus.ui.NotHere;
import org.lotsenhaus.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What it is about: a picture first, then one of the concerns behind it. */
@RestController
class KioskConcernsController {

  private final Kiosks kiosks;
  private final KioskHours hours;
  private final CityPlans plans;

  KioskConcernsController(Kiosks kiosks, KioskHours hours, CityPlans plans) {
    this.kiosks = kiosks;
    this.hours = hours;
    this.plans = plans;
  }

  @GetMapping("/{city}/kiosk/{site}/groups")
  Page groups(HttpServletRequest request, @PathVariable String site) {
    var kiosk = kiosks.of(request, site);
    return hours.whenOpen(kiosk, () -> new KioskGroupsPage(kiosk, groups(kiosk)));
  }

  private List<Group> groups(Kiosk kiosk) {
    var plan = plans.current();
    return plan.groups().stream()
        .filter(group -> !servedHere(plan, group, kiosk).isEmpty())
        .map(group -> tile(group, kiosk.language()))
        .toList();
  }

  private static Group tile(ConcernGroup group, Language language) {
    return new Group(
        group.key(), group.icon(), group.title().in(language), group.hint().in(language));
  }

  @GetMapping("/{city}/kiosk/{site}/groups/{group}")
  Page walkIns(HttpServletRequest request, @PathVariable String site, @PathVariable String group) {
    var kiosk = kiosks.of(request, site);
    return hours.whenOpen(kiosk, () -> page(kiosk, group, true));
  }

  @GetMapping("/{city}/kiosk/{site}/groups/{group}/appointments")
  Page byAppointment(
      HttpServletRequest request, @PathVariable String site, @PathVariable String group) {
    var kiosk = kiosks.of(request, site);
    return hours.whenOpen(kiosk, () -> page(kiosk, group, false));
  }

  private KioskConcernsPage page(Kiosk kiosk, String key, boolean walkIn) {
    var plan = plans.current();
    var group = plan.group(key).orElseThrow(() -> new NotHere("portal.no_such_concern"));
    var here = servedHere(plan, group, kiosk);
    var shown = here.stream().filter(it -> it.walkIn() == walkIn).toList();
    return new KioskConcernsPage(
        kiosk,
        key,
        group.title().in(kiosk.language()),
        walkIn,
        shown.stream().map(it -> new Choice(it.key(), it.title().in(kiosk.language()))).toList(),
        walkIn ? here.size() - shown.size() : 0,
        kiosk.at(walkIn ? "/groups" : "/groups/" + key));
  }

  private static List<Concern> servedHere(CityPlan plan, ConcernGroup group, Kiosk kiosk) {
    var site = plan.site(kiosk.site()).orElseThrow();
    return plan.concernsOf(group).stream()
        .filter(it -> !plan.desksFor(it, site).isEmpty())
        .toList();
  }
}
