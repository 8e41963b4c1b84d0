package org.lotsenhaus.api;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.queue.AreaForecast;
import org.lotsenhaus.queue.Wait;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.shared.Language;
import org.springframework.stereotype.Component;

/** The waiting areas of a site, each with its range while the site is open. */
@Component
class AreasNow {

  private final WaitingTimes times;
  private final Clock clock;

  AreasNow(WaitingTimes times, Clock clock) {
    this.times = times;
    this.clock = clock;
  }

  List<AreaNow> at(CityPlan plan, Site site, Language language) {
    var open = plan.isOpen(site.key(), clock.instant());
    return plan.areas(site).stream()
        .filter(area -> !area.appointments())
        .map(area ->
            new AreaNow(
                area.key(),
                area.letter(),
                area.name().in(language),
                open ? waiting(plan, site, area) : null))
        .toList();
  }

  private @Nullable Minutes waiting(CityPlan plan, Site site, WaitingArea area) {
    return Minutes.of(Wait.of(AreaForecast.of(plan, area, times.at(site.key()))));
  }
}
