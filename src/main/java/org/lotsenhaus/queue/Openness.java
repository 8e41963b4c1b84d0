package org.lotsenhaus.queue;

import gg.jte.Content;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.OpeningHours;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.ui.Words;

/** Whether a site is open now, and what to say about it. */
public record Openness(State state, Content text) {

  public enum State {
    OPEN,
    SOON,
    CLOSED;

    public String style() {
      return "lh-status--" + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static final Duration SOON = Duration.ofMinutes(30);

  public static Openness of(CityPlan plan, Site site, Instant now, Words words) {
    var hours = plan.hours(site);
    var closes = hours.closesAt(now);
    if (closes.isPresent()) {
      var soon = closes.get().isBefore(now.plus(SOON));
      return new Openness(
          soon ? State.SOON : State.OPEN,
          words.say("phrases.open_now_until", "time", local(hours, closes.get()).toLocalTime()));
    }
    return new Openness(State.CLOSED, closed(hours, now, words));
  }

  private static Content closed(OpeningHours hours, Instant now, Words words) {
    var next = hours.nextOpening(now);
    if (next.isEmpty()) {
      return words.say("phrases.closed_now");
    }
    var opening = local(hours, next.get());
    if (opening.toLocalDate().equals(hours.dayOf(now))) {
      return words.say("phrases.opens_today_at", "time", opening.toLocalTime());
    }
    return words.say(
        "phrases.opens_at", "day", opening.toLocalDate(), "time", opening.toLocalTime());
  }

  private static ZonedDateTime local(OpeningHours hours, Instant instant) {
    return instant.atZone(hours.zone());
  }
}
