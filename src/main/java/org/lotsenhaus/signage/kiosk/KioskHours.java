package org.lotsenhaus.signage.kiosk;

import gg.jte.Content;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.OpeningHours;
import org.lotsenhaus.queue.Openness;
import org.lotsenhaus.shared.TimeSlot;
import org.lotsenhaus.signage.Places;
import org.lotsenhaus.signage.kiosk.KioskClosedPage.Day;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/** When there are no numbers: says when there are some again. */
@Component
class KioskHours {

  private static final int DAYS = 7;

  private final CityPlans plans;
  private final Places places;
  private final Clock clock;

  KioskHours(CityPlans plans, Places places, Clock clock) {
    this.plans = plans;
    this.places = places;
    this.clock = clock;
  }

  /** The screen, or else when the site opens: nobody should touch their way to a refusal. */
  Page whenOpen(Kiosk kiosk, Supplier<Page> screen) {
    return plans.current().takesTickets(kiosk.site(), clock.instant())
        ? screen.get()
        : closed(kiosk);
  }

  KioskClosedPage closed(Kiosk kiosk) {
    var plan = plans.current();
    var site = places.site(kiosk.site());
    var now = clock.instant();
    var hours = plan.hours(site);
    var words = kiosk.words();
    return new KioskClosedPage(
        kiosk,
        hours.isOpen(now) ? "kiosk.no_numbers_title" : "kiosk.closed_title",
        hours.isOpen(now)
            ? words.say("phrases.no_tickets_today")
            : Openness.of(plan, site, now, words).text(),
        IntStream.range(0, DAYS)
            .mapToObj(hours.dayOf(now)::plusDays)
            .map(day -> day(hours, day, words))
            .toList());
  }

  private static Day day(OpeningHours hours, LocalDate day, Words words) {
    var spans = hours.on(day).stream().map(slot -> span(hours, slot, words)).toList();
    return new Day(
        words.weekday(day.getDayOfWeek()),
        spans.isEmpty() ? List.of(words.say("kiosk.closed_day")) : spans);
  }

  private static Content span(OpeningHours hours, TimeSlot slot, Words words) {
    return words.say(
        "kiosk.hours", "from", local(hours, slot.start()), "to", local(hours, slot.end()));
  }

  private static LocalTime local(OpeningHours hours, Instant instant) {
    return instant.atZone(hours.zone()).toLocalTime();
  }
}
