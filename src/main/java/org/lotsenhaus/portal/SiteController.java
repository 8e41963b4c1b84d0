package org.lotsenhaus.portal;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.OpeningHours;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.Site.Accessibility;
import org.lotsenhaus.portal.ConcernsPage.Found;
import org.lotsenhaus.portal.SitePage.Area;
import org.lotsenhaus.portal.SitePage.Closed;
import org.lotsenhaus.portal.SitePage.Day;
import org.lotsenhaus.queue.Openness;
import org.lotsenhaus.shared.TimeSlot;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.NotHere;
import org.lotsenhaus.ui.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SiteController {

  private static final int DAYS_SHOWN = 7;

  private final CityPlans plans;
  private final Clock clock;

  SiteController(CityPlans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  @GetMapping("/{city}/sites/{site}")
  SitePage site(Frame frame, @PathVariable("site") String key) {
    var plan = plans.current();
    var site =
        plan.site(key)
            .filter(it -> it.validOn(plan.day()))
            .orElseThrow(() -> new NotHere("portal.no_such_site"));
    var words = frame.words();
    return new SitePage(
        frame,
        site.name(),
        address(site),
        site.directions().in(frame.language()),
        Openness.of(plan, site, clock.instant(), words),
        days(plan.hours(site), words),
        closures(site, plan.hours(site).dayOf(clock.instant()), words),
        areas(plan, site, words),
        site.accessibility().stream().map(it -> has(it, words)).toList(),
        concerns(plan, site, frame));
  }

  static String address(Site site) {
    var address = site.address();
    return address.street() + ", " + address.postcode() + " " + address.place();
  }

  private List<Day> days(OpeningHours hours, Words words) {
    var today = hours.dayOf(clock.instant());
    return IntStream.range(0, DAYS_SHOWN)
        .mapToObj(today::plusDays)
        .map(day -> day(day, hours, words))
        .toList();
  }

  private static Day day(LocalDate day, OpeningHours hours, Words words) {
    return new Day(
        words.say("portal.hours_of", "day", day),
        hours.on(day).stream().map(slot -> span(slot, hours, words)).toList(),
        hours.closure(day).map(it -> it.reason().in(words.language())).orElse(""));
  }

  private static Content span(TimeSlot slot, OpeningHours hours, Words words) {
    return words.say(
        "portal.hours_span",
        "from",
        slot.start().atZone(hours.zone()).toLocalTime(),
        "to",
        slot.end().atZone(hours.zone()).toLocalTime());
  }

  private static List<Closed> closures(Site site, LocalDate today, Words words) {
    return site.closures().stream()
        .filter(it -> !it.until().isBefore(today))
        .map(it ->
            new Closed(
                words.say("portal.from_to", "from", it.from(), "to", it.until()),
                it.reason().in(words.language())))
        .toList();
  }

  private static List<Area> areas(CityPlan plan, Site site, Words words) {
    return plan.areas(site).stream()
        .map(it ->
            new Area(
                words.say("portal.area", "letter", it.letter()),
                it.name().in(words.language()),
                it.directions().in(words.language())))
        .toList();
  }

  private static Content has(Accessibility thing, Words words) {
    return words.say("portal.has_" + thing.name().toLowerCase(Locale.ROOT));
  }

  private static List<Found> concerns(CityPlan plan, Site site, Frame frame) {
    return plan.concerns().stream()
        .filter(it -> plan.sitesFor(it).contains(site))
        .map(it -> ConcernsController.found(it, frame))
        .toList();
  }
}
