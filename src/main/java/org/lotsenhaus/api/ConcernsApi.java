package org.lotsenhaus.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.queue.Wait;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/{city}/api/v1/concerns")
@Tag(name = "Concerns", description = "What people come for, and what to bring.")
class ConcernsApi {

  private final CityPlans plans;
  private final WaitingTimes times;
  private final Links links;
  private final Clock clock;

  ConcernsApi(CityPlans plans, WaitingTimes times, Links links, Clock clock) {
    this.plans = plans;
    this.times = times;
    this.links = links;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "All concerns that the city offers today")
  List<ConcernEntry> concerns(Frame frame) {
    var plan = plans.current();
    return plan.concerns().stream().map(it -> ConcernEntry.of(plan, it, frame, links)).toList();
  }

  @GetMapping("/{concern}")
  @Operation(summary = "One concern: what to bring, where, and how long the wait is now")
  ConcernDetail concern(Frame frame, @PathVariable String concern) {
    var plan = plans.current();
    var known = plan.concern(concern).orElseThrow(Refusal::noSuchConcern);
    var language = frame.language();
    return new ConcernDetail(
        ConcernEntry.of(plan, known, frame, links),
        known.title().in(Language.GERMAN),
        plan.documents(known).stream().map(it -> it.name().in(language)).toList(),
        plan.documentsIfApplicable(known).stream().map(it -> it.name().in(language)).toList(),
        known.legalEffect(),
        known.urgentWithinDays(),
        plan.areasFor(known).stream().map(area -> place(plan, known, area, language)).toList());
  }

  private ConcernDetail.Place place(
      CityPlan plan, Concern concern, WaitingArea area, Language language) {
    var site = plan.site(area.site()).orElseThrow();
    var takes = concern.walkIn() && plan.takesTickets(site.key(), clock.instant());
    return new ConcernDetail.Place(
        site.key(),
        site.name(),
        area.letter(),
        OpenNow.of(plan.hours(site), clock.instant()),
        takes,
        takes
            ? Minutes.of(Wait.of(times.at(site.key()).ofNewcomer(concern.key(), language)))
            : null);
  }
}
