package org.lotsenhaus.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.ui.Frame;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/{city}/api/v1/waiting-times")
@Tag(name = "Waiting times", description = "How long the wait is now, for signs and websites.")
class WaitingApi {

  @Schema(description = "Computed at most ten seconds ago.")
  record Now(OffsetDateTime asOf, List<AtSite> sites) {}

  record AtSite(String key, String name, OpenNow open, List<AreaNow> waitingAreas) {}

  private final CityPlans plans;
  private final AreasNow areas;
  private final Clock clock;

  WaitingApi(CityPlans plans, AreasNow areas, Clock clock) {
    this.plans = plans;
    this.areas = areas;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "The waiting time of each area at each site")
  Now waitingTimes(Frame frame) {
    var plan = plans.current();
    return new Now(
        OffsetDateTime.now(clock.withZone(plan.city().zone())),
        plan.sites().stream().map(site -> atSite(plan, site, frame)).toList());
  }

  private AtSite atSite(CityPlan plan, Site site, Frame frame) {
    return new AtSite(
        site.key(),
        site.name(),
        OpenNow.of(plan.hours(site), clock.instant()),
        areas.at(plan, site, frame.language()));
  }
}
