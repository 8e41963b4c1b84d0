package org.lotsenhaus.appointments.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Contact.Kind;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.Hold;
import org.lotsenhaus.appointments.booking.TimePage.Refused;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** Puts together the page on which a time is booked for good. */
@Component
class CheckView {

  private final CityPlans plans;
  private final FactsView facts;
  private final FindTimes times;
  private final Clock clock;

  CheckView(CityPlans plans, FactsView facts, FindTimes times, Clock clock) {
    this.plans = plans;
    this.facts = facts;
    this.times = times;
    this.clock = clock;
  }

  CheckPage of(
      Frame frame,
      Hold hold,
      ContactForm form,
      @Nullable Kind unreachable,
      @Nullable Refused refused) {
    var now = clock.instant();
    return new CheckPage(
        frame,
        frame.to("/booking/hold/" + hold.token()),
        frame.to("/booking/time?" + query(hold)),
        facts.of(frame, hold.wish(), hold.time(), hold.interpreted()),
        LocalTime.ofInstant(hold.until(), times.zone()),
        hold.isOver(now) ? 0 : Math.max(1, Duration.between(now, hold.until()).toSeconds()),
        facts.documents(frame, hold.wish()),
        form,
        unreachable,
        refused);
  }

  private String query(Hold hold) {
    var asked = Asked.of(plans.current(), hold.wish());
    return asked.query() + "&site=" + Asked.encoded(asked.site()) + "&held=" + hold.token();
  }
}
