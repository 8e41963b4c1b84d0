package org.lotsenhaus.appointments.booking;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.HoldTime;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.booking.TimePage.Refused;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What somebody wants, and when: the first two steps. */
@RestController
class BookingController {

  private final CityPlans plans;
  private final WishView wishes;
  private final TimeView times;
  private final HeldTimes held;
  private final HoldTime hold;
  private final BookingThrottle throttle;

  BookingController(
      CityPlans plans,
      WishView wishes,
      TimeView times,
      HeldTimes held,
      HoldTime hold,
      BookingThrottle throttle) {
    this.plans = plans;
    this.wishes = wishes;
    this.times = times;
    this.held = held;
    this.hold = hold;
    this.throttle = throttle;
  }

  @GetMapping("/{city}/booking")
  Page wish(Frame frame, @RequestParam MultiValueMap<String, String> query) {
    var asked = asked(frame, query);
    return asked.concerns().isEmpty() || query.containsKey("add")
        ? wishes.choice(frame, asked, query.getOrDefault("q", java.util.List.of("")).getFirst())
        : wishes.wish(frame, asked);
  }

  private Asked asked(Frame frame, MultiValueMap<String, String> query) {
    return Asked.of(plans.current(), query, frame.language());
  }

  @GetMapping("/{city}/booking/time")
  ResponseEntity<Page> time(Frame frame, @RequestParam MultiValueMap<String, String> query) {
    return page(frame, query, null);
  }

  private ResponseEntity<Page> page(
      Frame frame, MultiValueMap<String, String> query, @Nullable Refused refused) {
    var asked = asked(frame, query);
    if (asked.concerns().isEmpty()) {
      return Redirect.to(frame.to("/booking" + (asked.unknown() ? "?concern=unknown" : "")));
    }
    try {
      var purpose = held.purpose(frame, asked, query.getFirst("held"));
      return ResponseEntity.ok(times.of(frame, asked, Looked.of(query), purpose, refused));
    } catch (NotBookable never) {
      return Redirect.to(frame.to("/booking?concern=unknown"));
    }
  }

  /** Keeps a time; one that was kept before is let go as soon as the new one is certain. */
  @PostMapping("/{city}/booking/time")
  ResponseEntity<Page> choose(
      Frame frame, HttpServletRequest request, @RequestParam MultiValueMap<String, String> form) {
    if (!throttle.letsHold(request)) {
      return page(frame, form, TimeView.tooMany());
    }
    var start = start(form.getFirst("start"));
    var asked = asked(frame, form);
    if (start == null || asked.concerns().isEmpty()) {
      return page(frame, form, null);
    }
    try {
      var kept = hold.hold(asked.at(asked.site()), start);
      held.letGo(form.getFirst("held"));
      return Redirect.to(frame.to("/booking/hold/" + kept.token()));
    } catch (JustTaken late) {
      return page(frame, form, times.taken(late));
    } catch (NotBookable never) {
      return Redirect.to(frame.to("/booking?concern=unknown"));
    }
  }

  static @Nullable Instant start(@Nullable String written) {
    try {
      return written == null ? null : Instant.parse(written);
    } catch (DateTimeException nonsense) {
      return null;
    }
  }
}
