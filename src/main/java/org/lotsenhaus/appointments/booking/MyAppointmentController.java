package org.lotsenhaus.appointments.booking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.BookingThrottle;
import org.lotsenhaus.appointments.ChangeAppointment;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.WishToMove;
import org.lotsenhaus.appointments.booking.TimePage.Refused;
import org.lotsenhaus.appointments.booking.TimeView.Purpose;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the person with the link may do: look, cancel, move. */
@RestController
class MyAppointmentController {

  private final MyAppointmentView view;
  private final TimeView times;
  private final WishToMove wishToMove;
  private final ChangeAppointment change;
  private final CityPlans plans;
  private final BookingThrottle throttle;

  MyAppointmentController(
      MyAppointmentView view,
      TimeView times,
      WishToMove wishToMove,
      ChangeAppointment change,
      CityPlans plans,
      BookingThrottle throttle) {
    this.view = view;
    this.times = times;
    this.wishToMove = wishToMove;
    this.change = change;
    this.plans = plans;
    this.throttle = throttle;
  }

  @GetMapping("/{city}/appointment/{token}")
  MyAppointmentPage appointment(Frame frame, @PathVariable String token) {
    return view.of(frame, view.find(token));
  }

  @GetMapping("/{city}/appointment/{token}/cancellation")
  ResponseEntity<Page> askBeforeCancelling(Frame frame, @PathVariable String token) {
    var it = view.find(token);
    return it.isActive()
        ? ResponseEntity.ok(
            new CancellationPage(
                frame, MyAppointmentView.path(frame, it), times.local(it.time().start())))
        : back(frame, it);
  }

  private static ResponseEntity<Page> back(Frame frame, Appointment it) {
    return Redirect.to(MyAppointmentView.path(frame, it));
  }

  @PostMapping("/{city}/appointment/{token}/cancellation")
  ResponseEntity<Page> cancel(Frame frame, @PathVariable String token) {
    return back(frame, change.cancel(view.find(token).id()));
  }

  @GetMapping("/{city}/appointment/{token}/time")
  ResponseEntity<Page> otherTimes(
      Frame frame, @PathVariable String token, @RequestParam MultiValueMap<String, String> query) {
    var it = view.find(token);
    return it.isActive() ? page(frame, it, query, null) : back(frame, it);
  }

  private ResponseEntity<Page> page(
      Frame frame, Appointment it, MultiValueMap<String, String> query, @Nullable Refused refused) {
    try {
      var asked = Asked.of(plans.current(), wishToMove.of(it).at(site(it, query)));
      var path = MyAppointmentView.path(frame, it);
      var old = times.local(it.time().start());
      var purpose = new Purpose(path + "/time?", path + "/time", path, "", old, null, null);
      var page = times.of(frame, asked, Looked.of(query), purpose, refused);
      return ResponseEntity.status(page.status()).body(page);
    } catch (NotBookable notAnyMore) {
      return back(frame, it);
    }
  }

  private static String site(Appointment it, MultiValueMap<String, String> query) {
    return query.getOrDefault("site", List.of(it.wish().site())).getFirst();
  }

  @PostMapping("/{city}/appointment/{token}/time")
  ResponseEntity<Page> move(
      Frame frame,
      HttpServletRequest request,
      @PathVariable String token,
      @RequestParam MultiValueMap<String, String> form) {
    var it = view.find(token);
    var start = BookingController.start(form.getFirst("start"));
    if (!throttle.letsHold(request)) {
      return page(frame, it, form, TimeView.tooMany());
    }
    try {
      return start == null
          ? page(frame, it, form, null)
          : back(frame, change.move(it.id(), start, site(it, form)));
    } catch (JustTaken late) {
      return page(frame, it, form, times.taken(late));
    } catch (NotBookable never) {
      return back(frame, it);
    } catch (ChangeAppointment.Over over) {
      return ResponseEntity.status(HttpStatus.CONFLICT).body(new OverPage(frame));
    }
  }
}
