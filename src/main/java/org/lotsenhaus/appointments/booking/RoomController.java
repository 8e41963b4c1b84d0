package org.lotsenhaus.appointments.booking;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.crowd.Crowd;
import org.lotsenhaus.appointments.crowd.Place;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The room before the bookings. */
@RestController
class RoomController {

  private final CityPlans plans;
  private final Crowd crowd;
  private final BookableSites sites;
  private final FindTimes times;

  RoomController(CityPlans plans, Crowd crowd, BookableSites sites, FindTimes times) {
    this.plans = plans;
    this.crowd = crowd;
    this.sites = sites;
    this.times = times;
  }

  static String path(Frame frame, Asked asked) {
    return frame.to("/booking/room?" + query(asked));
  }

  private static String query(Asked asked) {
    return asked.query() + "&site=" + Asked.encoded(asked.site());
  }

  /** Whose turn it is, or who has no number, goes on to the times. */
  @GetMapping("/{city}/booking/room")
  ResponseEntity<Page> room(
      Frame frame, HttpServletRequest request, @RequestParam MultiValueMap<String, String> query) {
    var asked = Asked.of(plans.current(), query, frame.language());
    var turn = MyTurn.of(request);
    var place = turn == null ? Optional.<Place>empty() : crowd.look(turn);
    return place
        .map(it -> shown(page(frame, asked, it), it.lookAgain()))
        .orElseGet(() -> Redirect.to(frame.to("/booking/time?" + query(asked))));
  }

  /** It looks again by itself, with and without scripts. */
  private static ResponseEntity<Page> shown(RoomPage page, Duration lookAgain) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Refresh", String.valueOf(lookAgain.toSeconds()))
        .body(page);
  }

  private RoomPage page(Frame frame, Asked asked, Place place) {
    return new RoomPage(
        frame,
        place.before() - 1,
        Math.max(1, place.expected().plusSeconds(30).toMinutes()),
        nothingFree(asked),
        frame.now(),
        frame.to("/waiting-list?" + query(asked)));
  }

  private boolean nothingFree(Asked asked) {
    try {
      return !asked.concerns().isEmpty()
          && sites.of(asked.concerns()).stream()
              .allMatch(it -> times.first(asked.at(it.key())).isEmpty());
    } catch (NotBookable never) {
      return true;
    }
  }
}
