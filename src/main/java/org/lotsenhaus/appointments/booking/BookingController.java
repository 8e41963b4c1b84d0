package org.lotsenhaus.appointments.booking;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.BookingThrottle;
import org.lotsenhaus.appointments.Hold;
import org.lotsenhaus.appointments.HoldTime;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.booking.TimePage.Refused;
import org.lotsenhaus.appointments.crowd.Crowd;
import org.lotsenhaus.appointments.crowd.Crowd.Answer.ComeIn;
import org.lotsenhaus.appointments.crowd.Crowd.Answer.Wait;
import org.lotsenhaus.appointments.crowd.Crowd.TurnOver;
import org.lotsenhaus.appointments.crowd.Place;
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
  private final Crowd crowd;

  BookingController(
      CityPlans plans,
      WishView wishes,
      TimeView times,
      HeldTimes held,
      HoldTime hold,
      BookingThrottle throttle,
      Crowd crowd) {
    this.plans = plans;
    this.wishes = wishes;
    this.times = times;
    this.held = held;
    this.hold = hold;
    this.throttle = throttle;
    this.crowd = crowd;
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
    var before = held.find(form.getFirst("held"));
    return switch (comesIn(request, before)) {
      case Wait wait -> wait(frame, request, asked, wait.place());
      case ComeIn in -> keep(frame, form, asked, start, in, before);
    };
  }

  private static ResponseEntity<Page> wait(
      Frame frame, HttpServletRequest request, Asked asked, Place place) {
    return MyTurn.kept(place, frame, request.isSecure(), RoomController.path(frame, asked));
  }

  /** Who keeps a time already is inside and only changes it. */
  private Crowd.Answer comesIn(HttpServletRequest request, Optional<Hold> before) {
    return before.filter(held::isKept).isPresent()
        ? new ComeIn(null)
        : crowd.ask(MyTurn.of(request));
  }

  private ResponseEntity<Page> keep(
      Frame frame,
      MultiValueMap<String, String> form,
      Asked asked,
      Instant start,
      ComeIn in,
      Optional<Hold> before) {
    try {
      var kept = hold.hold(asked.at(asked.site()), start, it -> crowd.use(in));
      before.ifPresent(hold::letGo);
      return Redirect.to(frame.to("/booking/hold/" + kept.token()));
    } catch (JustTaken late) {
      return page(frame, form, times.taken(late));
    } catch (NotBookable never) {
      return Redirect.to(frame.to("/booking?concern=unknown"));
    } catch (TurnOver twice) {
      return page(frame, form, TimeView.tooMany());
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
