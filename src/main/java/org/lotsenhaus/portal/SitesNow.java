package org.lotsenhaus.portal;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.portal.FrontDoorPage.AreaWait;
import org.lotsenhaus.portal.FrontDoorPage.SiteNow;
import org.lotsenhaus.queue.AreaForecast;
import org.lotsenhaus.queue.Openness;
import org.lotsenhaus.queue.QuietTimes;
import org.lotsenhaus.queue.Wait;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** What the front door says of each site at this moment. */
@Component
class SitesNow {

  private final WaitingTimes times;
  private final QuietTimes quiet;
  private final Clock clock;

  SitesNow(WaitingTimes times, QuietTimes quiet, Clock clock) {
    this.times = times;
    this.quiet = quiet;
    this.clock = clock;
  }

  SiteNow now(CityPlan plan, Site site, Frame frame) {
    var open = plan.isOpen(site.key(), clock.instant());
    return new SiteNow(
        site.key(),
        site.name(),
        site.directions().in(frame.language()),
        Openness.of(plan, site, clock.instant(), frame.words()),
        open ? waits(plan, site, frame) : List.of(),
        open ? quiet.stillToCome(plan, site, LocalTime.now(clock)).orElse(null) : null);
  }

  private List<AreaWait> waits(CityPlan plan, Site site, Frame frame) {
    var picture = times.at(site.key());
    return plan.areas(site).stream()
        .filter(area -> !area.appointments())
        .map(area ->
            new AreaWait(
                area.name().in(frame.language()), Wait.of(AreaForecast.of(plan, area, picture))))
        .toList();
  }
}
