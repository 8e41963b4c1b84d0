package org.lotsenhaus.signage.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.concerns.ConcernGroup;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.queue.Wait;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.signage.Places;
import org.lotsenhaus.signage.kiosk.KioskConcernsPage.Choice;
import org.lotsenhaus.signage.kiosk.KioskGroupsPage.Group;
import org.lotsenhaus.signage.kiosk.KioskLanguagePage.Greeting;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.NotHere;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** From the language to the wish for a number; taking it is {@link KioskTicketController}'s. */
@RestController
class KioskController {

  private static final List<Language> GREETINGS =
      List.of(
          Language.GERMAN,
          Language.ARABIC,
          Language.UKRAINIAN,
          Language.TURKISH,
          Language.ENGLISH);

  private final Kiosks kiosks;
  private final Places places;
  private final KioskHours hours;
  private final CityPlans plans;
  private final WaitingTimes times;
  private final Lexicon lexicon;
  private final Clock clock;

  KioskController(
      Kiosks kiosks,
      Places places,
      KioskHours hours,
      CityPlans plans,
      WaitingTimes times,
      Lexicon lexicon,
      Clock clock) {
    this.kiosks = kiosks;
    this.places = places;
    this.hours = hours;
    this.plans = plans;
    this.times = times;
    this.lexicon = lexicon;
    this.clock = clock;
  }

  /** Without a site: the house itself. */
  @GetMapping("/{city}/kiosk")
  ResponseEntity<Page> house(Frame frame) {
    return Redirect.to(frame.to("/kiosk/" + places.house().key()));
  }

  @GetMapping("/{city}/kiosk/{site}")
  KioskLanguagePage language(HttpServletRequest request, @PathVariable String site) {
    var greetings =
        GREETINGS.stream()
            .map(it -> new Greeting(it, lexicon.in(it).plain("kiosk.welcome")))
            .toList();
    return new KioskLanguagePage(
        kiosks.of(request, site), greetings, Language.FIRST_WAVE, SpokenHere.SOME);
  }

  @GetMapping("/{city}/kiosk/{site}/groups")
  Page groups(HttpServletRequest request, @PathVariable("site") String key) {
    var kiosk = kiosks.of(request, key);
    var site = places.site(key);
    var plan = plans.current();
    if (!plan.takesTickets(key, clock.instant())) {
      return hours.closed(kiosk);
    }
    var groups =
        plan.groups().stream()
            .filter(it -> !servedHere(plan, it, site).isEmpty())
            .map(it -> group(it, kiosk.language()))
            .toList();
    return new KioskGroupsPage(kiosk, groups);
  }

  private static Group group(ConcernGroup group, Language language) {
    return new Group(
        group.key(), group.icon(), group.title().in(language), group.hint().in(language));
  }

  @GetMapping("/{city}/kiosk/{site}/groups/{group}")
  Page concerns(
      HttpServletRequest request,
      @PathVariable("site") String key,
      @PathVariable("group") String group) {
    return concerns(kiosks.of(request, key), group, true);
  }

  @GetMapping("/{city}/kiosk/{site}/groups/{group}/appointments")
  Page concernsByAppointment(
      HttpServletRequest request,
      @PathVariable("site") String key,
      @PathVariable("group") String group) {
    return concerns(kiosks.of(request, key), group, false);
  }

  private Page concerns(Kiosk kiosk, String groupKey, boolean walkIn) {
    var site = places.site(kiosk.site());
    var plan = plans.current();
    var group = plan.group(groupKey).orElseThrow(() -> new NotHere("portal.no_such_concern"));
    if (!plan.takesTickets(site.key(), clock.instant())) {
      return hours.closed(kiosk);
    }
    var here = servedHere(plan, group, site);
    var shown = here.stream().filter(it -> it.walkIn() == walkIn).toList();
    return new KioskConcernsPage(
        kiosk,
        group.key(),
        group.title().in(kiosk.language()),
        walkIn,
        shown.stream()
            .map(it -> new Choice(it.key(), it.title().in(kiosk.language())))
            .toList(),
        walkIn ? here.size() - shown.size() : 0,
        kiosk.at(walkIn ? "/groups" : "/groups/" + group.key()));
  }

  private static List<Concern> servedHere(CityPlan plan, ConcernGroup group, Site site) {
    return plan.concernsOf(group).stream()
        .filter(it -> !plan.desksFor(it, site).isEmpty())
        .toList();
  }

  @GetMapping("/{city}/kiosk/{site}/concerns/{concern}")
  Page concern(
      HttpServletRequest request,
      @PathVariable("site") String key,
      @PathVariable("concern") String concernKey) {
    var kiosk = kiosks.of(request, key);
    var site = places.site(key);
    var plan = plans.current();
    var concern =
        plan.concern(concernKey).orElseThrow(() -> new NotHere("portal.no_such_concern"));
    if (!plan.takesTickets(key, clock.instant())) {
      return hours.closed(kiosk);
    }
    return concern.walkIn() && !plan.desksFor(concern, site).isEmpty()
        ? wish(kiosk, concern)
        : KioskAdvicePage.appointment(kiosk, concern.title().in(kiosk.language()), back(kiosk, concern));
  }

  private KioskWishPage wish(Kiosk kiosk, Concern concern) {
    return new KioskWishPage(
        kiosk,
        concern.key(),
        concern.title().in(kiosk.language()),
        back(kiosk, concern),
        Wait.of(times.at(kiosk.site()).ofNewcomer(concern.key())),
        concern.urgentWithinDays(),
        UUID.randomUUID().toString());
  }

  private static String back(Kiosk kiosk, Concern concern) {
    if (concern.group() == null) {
      return kiosk.at("/groups");
    }
    var group = "/groups/" + concern.group();
    return kiosk.at(concern.walkIn() ? group : group + "/appointments");
  }
}
