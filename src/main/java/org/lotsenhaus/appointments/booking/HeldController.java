package org.lotsenhaus.appointments.booking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.appointments.AlreadyBooked;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.BookingThrottle;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.Hold;
import org.lotsenhaus.appointments.HoldTime;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.booking.TimePage.Refused;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.NotHere;
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

/** A time that is kept becomes an appointment: the third step. */
@RestController
class HeldController {

  private final HeldTimes held;
  private final HoldTime hold;
  private final BookAppointment book;
  private final Appointments appointments;
  private final TellAgain tellAgain;
  private final CheckView view;
  private final TimeView times;
  private final BookingThrottle throttle;
  private final SeenByHouse seen;

  HeldController(
      HeldTimes held,
      HoldTime hold,
      BookAppointment book,
      Appointments appointments,
      TellAgain tellAgain,
      CheckView view,
      TimeView times,
      BookingThrottle throttle,
      SeenByHouse seen) {
    this.held = held;
    this.hold = hold;
    this.book = book;
    this.appointments = appointments;
    this.tellAgain = tellAgain;
    this.view = view;
    this.times = times;
    this.throttle = throttle;
    this.seen = seen;
  }

  @GetMapping("/{city}/booking/hold/{token}")
  CheckPage check(Frame frame, @PathVariable String token) {
    var form = ContactForm.empty(UUID.randomUUID().toString());
    return view.of(frame, find(token), form, null, null);
  }

  private Hold find(String token) {
    return held.find(token).orElseThrow(() -> new NotHere("booking.no_such_hold"));
  }

  /** Comes with the form, so that nothing typed is lost. */
  @PostMapping("/{city}/booking/hold/{token}/more-time")
  CheckPage moreTime(
      Frame frame, @PathVariable String token, @RequestParam MultiValueMap<String, String> typed) {
    hold.longer(find(token));
    return view.of(frame, find(token), ContactForm.of(typed), null, null);
  }

  @PostMapping("/{city}/booking/hold/{token}")
  ResponseEntity<Page> book(
      Frame frame,
      HttpServletRequest request,
      @PathVariable String token,
      @RequestParam MultiValueMap<String, String> typed) {
    var form = ContactForm.of(typed);
    var before = sentBefore(form);
    if (before.isPresent()) {
      return shown(frame, before.get());
    }
    var kept = find(token);
    try {
      var contact = form.contact();
      return throttle.letsBook(request, frame.slug(), contact)
          ? shown(frame, booked(kept, contact, form, typed))
          : refused(frame, kept, form, TimeView.tooMany());
    } catch (Contact.Unreachable nowhere) {
      return page(view.of(frame, kept, form, nowhere.kind(), null));
    } catch (JustTaken late) {
      return refused(frame, kept, form, times.taken(late));
    } catch (AlreadyBooked already) {
      tellAgain.of(form.contact(), kept.wish());
      return refused(frame, kept, form, alreadyBooked());
    }
  }

  private Optional<Appointment> sentBefore(ContactForm form) {
    return form.request().isEmpty()
        ? Optional.empty()
        : seen.of(() -> appointments.byRequest(form.request()));
  }

  /** The time that is kept; or, when that was gone, one that was near. */
  private Appointment booked(
      Hold kept, Contact contact, ContactForm form, MultiValueMap<String, String> typed) {
    var key = form.request().isEmpty() ? UUID.randomUUID().toString() : form.request();
    var details = new Details(contact, form.nameIfAny(), Channel.PUBLIC, key);
    var other = BookingController.start(typed.getFirst("start"));
    return other == null ? book.book(kept, details) : book.book(kept.wish(), other, details);
  }

  private static ResponseEntity<Page> shown(Frame frame, Appointment appointment) {
    return Redirect.to(frame.to("/appointment/" + appointment.token()));
  }

  private ResponseEntity<Page> refused(Frame frame, Hold kept, ContactForm form, Refused why) {
    return page(view.of(frame, kept, form, null, why));
  }

  private static ResponseEntity<Page> page(CheckPage page) {
    return ResponseEntity.status(page.status()).body(page);
  }

  private static Refused alreadyBooked() {
    return new Refused("booking.already", null, null, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
