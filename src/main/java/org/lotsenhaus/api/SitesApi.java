package org.lotsenhaus.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.OpeningHours;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/{city}/api/v1/sites")
@Tag(name = "Sites", description = "Where to go, when it is open, and how to get in.")
class SitesApi {

  private static final int DAYS = 7;

  private final CityPlans plans;
  private final AreasNow areas;
  private final Clock clock;

  SitesApi(CityPlans plans, AreasNow areas, Clock clock) {
    this.plans = plans;
    this.areas = areas;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "All sites with address, accessibility and the hours of the next seven days")
  List<SiteEntry> sites(Frame frame) {
    var plan = plans.current();
    return plan.sites().stream().map(site -> entry(plan, site, frame)).toList();
  }

  @GetMapping("/{site}")
  @Operation(summary = "One site")
  SiteEntry site(Frame frame, @PathVariable String site) {
    var plan = plans.current();
    return plan.site(site)
        .filter(it -> it.validOn(plan.day()))
        .map(it -> entry(plan, it, frame))
        .orElseThrow(Refusal::noSuchSite);
  }

  private SiteEntry entry(CityPlan plan, Site site, Frame frame) {
    var hours = plan.hours(site);
    return new SiteEntry(
        site.key(),
        site.name(),
        site.outreach(),
        site.address(),
        site.geo(),
        site.directions().in(frame.language()),
        site.accessibility().stream().map(it -> feature(it, frame.words())).toList(),
        OpenNow.of(hours, clock.instant()),
        week(hours, hours.dayOf(clock.instant()), frame.words()),
        areas.at(plan, site, frame.language()));
  }

  private static SiteEntry.Feature feature(Site.Accessibility feature, Words words) {
    return new SiteEntry.Feature(
        feature, words.plain("portal.has_" + feature.name().toLowerCase(Locale.ROOT)));
  }

  private static List<SiteEntry.Day> week(OpeningHours hours, LocalDate today, Words words) {
    return Stream.iterate(today, it -> it.plusDays(1))
        .limit(DAYS)
        .map(day -> new SiteEntry.Day(day, words.weekday(day.getDayOfWeek()), spans(hours, day)))
        .toList();
  }

  private static List<SiteEntry.Span> spans(OpeningHours hours, LocalDate day) {
    return hours.on(day).stream()
        .map(slot -> new SiteEntry.Span(local(hours, slot.start()), local(hours, slot.end())))
        .toList();
  }

  private static String local(OpeningHours hours, Instant instant) {
    return instant.atZone(hours.zone()).toLocalTime().toString();
  }
}
