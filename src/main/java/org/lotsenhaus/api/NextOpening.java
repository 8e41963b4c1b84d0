package org.lotsenhaus.api;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Whoever is refused because the house is closed is told when to come. */
@Component
class NextOpening {

  private final CityPlans plans;
  private final Clock clock;

  NextOpening(CityPlans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  ProblemDetail problem(String concern, Frame frame) {
    var plan = plans.current();
    var next = plan.concern(concern).flatMap(it -> next(plan, it));
    var problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.UNPROCESSABLE_CONTENT,
            next.map(it -> opens(it, frame.words()))
                .orElseGet(() -> frame.words().plain("phrases.closed_now")));
    next.ifPresent(it -> problem.setProperty("nextOpening", it.toOffsetDateTime()));
    return problem;
  }

  /** In the last minutes of a day there is no ticket any more: then the next one counts. */
  private Optional<ZonedDateTime> next(CityPlan plan, Concern concern) {
    return plan.sitesFor(concern).stream()
        .map(plan::hours)
        .flatMap(hours -> hours.nextOpening(closing(hours, clock.instant())).stream())
        .min(Instant::compareTo)
        .map(it -> it.atZone(plan.city().zone()));
  }

  private static Instant closing(org.lotsenhaus.municipality.OpeningHours hours, Instant now) {
    return hours.closesAt(now).orElse(now);
  }

  private static String opens(ZonedDateTime next, Words words) {
    return words.plain("phrases.opens_at", "day", next.toLocalDate(), "time", next.toLocalTime());
  }
}
