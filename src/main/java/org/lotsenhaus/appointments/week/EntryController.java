package org.lotsenhaus.appointments.week;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.AlreadyBooked;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Enters an appointment for somebody at the desk or on the phone. */
@RestController
class EntryController {

  private final EntryView view;
  private final BookAppointment book;

  EntryController(EntryView view, BookAppointment book) {
    this.view = view;
    this.book = book;
  }

  @GetMapping("/{city}/calendar/new")
  ResponseEntity<Page> begin(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    return Refusal.answer(view.begin(frame, Entries.typed(typed)));
  }

  /**
   * Booked by the house, since the reception books also for areas that it can't see; in the log
   * stands who did.
   */
  @PostMapping("/{city}/calendar/new")
  ResponseEntity<Page> enter(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var choices = view.choices(frame);
    var wish = EntryForm.wish(entries, choices);
    var contact = EntryForm.contact(entries, choices);
    var start = start(entries);
    var name = entries.maybe("name");
    if (name != null) {
      entries.required("name", 100);
    }
    if (!entries.isFine()) {
      return Refusal.answer(view.again(frame, entries, null, List.of()));
    }
    var details = new Details(contact, name, Channel.DESK, entries.required("request_key", 50));
    return answer(frame, entries, wish, start, details);
  }

  private static Instant start(Entries entries) {
    try {
      return Instant.parse(entries.required("start", 40));
    } catch (DateTimeException noTime) {
      entries.wrong("start", "calendar-staff.wrong_start");
      return Instant.EPOCH;
    }
  }

  private ResponseEntity<Page> answer(
      Frame frame, Entries entries, Wish wish, Instant start, Details details) {
    try {
      var booked = Tenant.asHouse(() -> book.book(wish, start, details));
      return ResponseEntity.ok(view.booked(frame, booked));
    } catch (JustTaken taken) {
      return refused(frame, entries, "calendar-staff.gone", Contact.NONE);
    } catch (NotBookable never) {
      return refused(frame, entries, "calendar-staff.not_bookable", Contact.NONE);
    } catch (AlreadyBooked twice) {
      return refused(frame, entries, "calendar-staff.already_booked", details.contact());
    }
  }

  private ResponseEntity<Page> refused(Frame frame, Entries entries, String why, Contact contact) {
    return Refusal.answer(
        view.again(frame, entries, frame.words().plain(why), view.others(frame, contact)));
  }
}
