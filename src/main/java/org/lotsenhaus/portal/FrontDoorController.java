package org.lotsenhaus.portal;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.AskedOften;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.portal.FrontDoorPage.Asked;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.tenancy.Cities;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FrontDoorController {

  private final Cities cities;
  private final CityPlans plans;
  private final WaitingTimes times;
  private final SitesNow sites;
  private final PrintedFrontDoors printed;
  private final Clock clock;

  FrontDoorController(
      Cities cities,
      CityPlans plans,
      WaitingTimes times,
      SitesNow sites,
      PrintedFrontDoors printed,
      Clock clock) {
    this.cities = cities;
    this.plans = plans;
    this.times = times;
    this.sites = sites;
    this.printed = printed;
    this.clock = clock;
  }

  @GetMapping("/")
  CitiesPage cities(Frame frame) {
    return new CitiesPage(frame, cities.all());
  }

  /** All who hold no ticket see the same page. */
  @GetMapping("/{city}")
  ResponseEntity<?> frontDoor(
      Frame frame,
      @CookieValue(name = MyTicket.COOKIE, required = false) @Nullable String mine,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false)
          @Nullable String encodings) {
    if (mine != null || !frame.path().equals(frame.to(""))) {
      return ResponseEntity.ok(page(frame, mine));
    }
    return printed
        .of(shown(plans.current(), frame), frame.language(), () -> page(frame, null))
        .answer(encodings);
  }

  private PrintedFrontDoors.Shown shown(CityPlan plan, Frame frame) {
    return new PrintedFrontDoors.Shown(
        plan,
        plan.sites().stream()
            .filter(site -> plan.isOpen(site.key(), clock.instant()))
            .map(site -> times.at(site.key()))
            .toList(),
        frame.today().atTime(frame.now()).truncatedTo(ChronoUnit.MINUTES),
        frame.demo() != null);
  }

  private FrontDoorPage page(Frame frame, @Nullable String mine) {
    var plan = plans.current();
    return new FrontDoorPage(
        frame,
        plan.askedOften().stream().map(it -> asked(plan, it, frame)).toList(),
        plan.concerns().size(),
        plan.sites().stream().map(site -> sites.now(plan, site, frame)).toList(),
        asOf(plan),
        Optional.ofNullable(mine).map(token -> frame.to("/t/" + token)).orElse(null));
  }

  /** Of when the oldest of the shown waiting times is. */
  private LocalTime asOf(CityPlan plan) {
    return plan.sites().stream()
        .filter(site -> plan.isOpen(site.key(), clock.instant()))
        .map(site -> times.at(site.key()).at())
        .min(Comparator.naturalOrder())
        .orElseGet(clock::instant)
        .atZone(clock.getZone())
        .toLocalTime();
  }

  private static Asked asked(CityPlan plan, AskedOften often, Frame frame) {
    var concern = plan.concern(often.concern()).orElseThrow();
    var title = often.title().isEmpty() ? concern.title() : often.title();
    return new Asked(
        concern.key(), often.icon(), title.in(frame.language()), hint(concern, frame.words()));
  }

  static Content hint(Concern concern, Words words) {
    return concern.walkIn()
        ? words.say("portal.without_appointment", "minutes", concern.minutes())
        : words.say("portal.with_appointment");
  }
}
