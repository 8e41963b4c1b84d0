package org.lotsenhaus.appointments.booking;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.Hold;
import org.lotsenhaus.appointments.Holds;
import org.lotsenhaus.appointments.booking.TimePage.Held;
import org.lotsenhaus.appointments.booking.TimeView.Purpose;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** The times that are kept, as their owners see them. */
@Component
class HeldTimes {

  private final Holds holds;
  private final FindTimes times;
  private final SeenByHouse seen;
  private final Clock clock;

  HeldTimes(Holds holds, FindTimes times, SeenByHouse seen, Clock clock) {
    this.holds = holds;
    this.times = times;
    this.seen = seen;
    this.clock = clock;
  }

  Optional<Hold> find(@Nullable String token) {
    return token == null ? Optional.empty() : seen.of(() -> holds.byToken(token));
  }

  boolean isKept(Hold hold) {
    return !hold.isOver(clock.instant());
  }

  Purpose purpose(Frame frame, Asked asked, @Nullable String token) {
    var path = frame.to("/booking/time?");
    var kept = find(token).filter(this::isKept);
    return new Purpose(
        path + asked.query() + "&",
        frame.to("/booking/time"),
        frame.to("/booking?" + asked.query() + "&site=" + Asked.encoded(asked.site())),
        path + asked.stepFree(!asked.stepFree()).query() + "&site=" + Asked.encoded(asked.site()),
        null,
        kept.map(it -> held(frame, it)).orElse(null),
        kept.map(Hold::token).orElse(null));
  }

  private Held held(Frame frame, Hold kept) {
    return new Held(
        Time.at(kept.time().start(), times.zone()).local(),
        LocalTime.ofInstant(kept.until(), times.zone()),
        frame.to("/booking/hold/" + kept.token()));
  }
}
