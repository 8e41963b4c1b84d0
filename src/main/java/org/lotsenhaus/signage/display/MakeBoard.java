package org.lotsenhaus.signage.display;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.queue.AreaForecast;
import org.lotsenhaus.queue.Openness;
import org.lotsenhaus.queue.Wait;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.signage.display.DisplayBoard.Closed;
import org.lotsenhaus.signage.display.DisplayBoard.Queue;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/** Puts together what the call displays of a site show at this moment. */
@Component
class MakeBoard {

  private final CityPlans plans;
  private final DisplayCalls displayCalls;
  private final WaitingTimes times;
  private final Lexicon lexicon;
  private final Clock clock;

  MakeBoard(
      CityPlans plans,
      DisplayCalls displayCalls,
      WaitingTimes times,
      Lexicon lexicon,
      Clock clock) {
    this.plans = plans;
    this.displayCalls = displayCalls;
    this.times = times;
    this.lexicon = lexicon;
    this.clock = clock;
  }

  DisplayBoard of(String key) {
    var plan = plans.current();
    var site = plan.site(key).orElseThrow();
    var now = clock.instant();
    var local = now.atZone(plan.city().zone());
    var turn = Rotation.at(now);
    var other = lexicon.in(turn.of(plan.city().languages()));
    var calls = displayCalls.at(plan, key, now);
    var over = calls.isEmpty() && !plan.isOpen(key, now);
    return new DisplayBoard(
        lexicon.in(Language.GERMAN),
        other,
        local.toLocalDate(),
        local.toLocalTime(),
        calls,
        over ? List.of() : queues(plan, site, other.language()),
        over ? closed(plan, site, now, other) : null,
        turn.message(plan.city().languages()));
  }

  private List<Queue> queues(CityPlan plan, Site site, Language other) {
    var picture = times.at(site.key());
    return plan.areas(site).stream()
        .filter(area -> !area.appointments())
        .map(area -> queue(area, Wait.of(AreaForecast.of(plan, area, picture)), other))
        .toList();
  }

  private static Queue queue(WaitingArea area, Wait expected, Language other) {
    return new Queue(
        area.letter(), area.name().in(Language.GERMAN), area.name().in(other), expected);
  }

  private Closed closed(CityPlan plan, Site site, Instant now, Words other) {
    return new Closed(
        Openness.of(plan, site, now, lexicon.in(Language.GERMAN)).text(),
        Openness.of(plan, site, now, other).text());
  }
}
