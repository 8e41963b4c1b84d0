package org.lotsenhaus.portal;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.portal.ConcernPage.Place;
import org.lotsenhaus.queue.Openness;
import org.lotsenhaus.queue.QuietTimes;
import org.lotsenhaus.queue.Wait;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.NotHere;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConcernController {

  private final CityPlans plans;
  private final WaitingTimes times;
  private final QuietTimes quiet;
  private final Clock clock;

  ConcernController(CityPlans plans, WaitingTimes times, QuietTimes quiet, Clock clock) {
    this.plans = plans;
    this.times = times;
    this.quiet = quiet;
    this.clock = clock;
  }

  @GetMapping("/{city}/concerns/{concern}")
  ConcernPage concern(Frame frame, @PathVariable String concern) {
    return page(frame, concern, null);
  }

  @GetMapping("/{city}/concerns/{concern}/sheet")
  SheetPage sheet(Frame frame, @PathVariable String concern, HttpServletRequest request) {
    var page = page(frame, concern, null);
    var url = request.getRequestURL().toString();
    return new SheetPage(page, url.substring(0, url.length() - "/sheet".length()));
  }

  ConcernPage page(Frame frame, String key, @Nullable Content trouble) {
    var plan = plans.current();
    var concern = plan.concern(key).orElseThrow(() -> new NotHere("portal.no_such_concern"));
    var language = frame.language();
    var areas = plan.areasFor(concern);
    return new ConcernPage(
        frame,
        key,
        concern.title().in(language),
        language.equals(Language.GERMAN) ? "" : concern.title().in(Language.GERMAN),
        concern.summary().in(language),
        concern.walkIn(),
        concern.byAppointment(),
        concern.minutes(),
        concern.urgentWithinDays(),
        concern.legalEffect(),
        plan.documents(concern).stream().map(it -> it.name().in(language)).toList(),
        plan.documentsIfApplicable(concern).stream().map(it -> it.name().in(language)).toList(),
        areas.stream().map(area -> place(plan, concern, area, frame)).toList(),
        chart(plan, areas, frame),
        UUID.randomUUID().toString(),
        trouble);
  }

  private Place place(CityPlan plan, Concern concern, WaitingArea area, Frame frame) {
    var site = plan.site(area.site()).orElseThrow();
    var takes = plan.takesTickets(site.key(), clock.instant());
    return new Place(
        site.key(),
        site.name(),
        site.address().street() + ", " + site.address().place(),
        frame.words().say("portal.area", "letter", area.letter()),
        area.directions().in(frame.language()),
        Openness.of(plan, site, clock.instant(), frame.words()),
        takes,
        takes && concern.walkIn()
            ? Wait.of(times.at(site.key()).ofNewcomer(concern.key(), frame.language()))
            : new Wait(false, 0, 0));
  }

  /** For today, or else for the next day the first site is open. */
  private @Nullable QuietChart chart(CityPlan plan, List<WaitingArea> areas, Frame frame) {
    if (areas.isEmpty()) {
      return null;
    }
    var area = areas.getFirst();
    var hours = plan.hours(plan.site(area.site()).orElseThrow());
    var now = clock.instant();
    var shown = hours.nextOpening(now).map(hours::dayOf).orElse(hours.dayOf(now));
    return QuietChart.of(
            quiet.at(plan, area, shown.getDayOfWeek()),
            LocalTime.now(clock),
            shown.equals(hours.dayOf(now)),
            frame.words())
        .orElse(null);
  }
}
