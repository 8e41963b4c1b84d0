package org.lotsenhaus.api.appointments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.lotsenhaus.api.appointments.Entries.AppointmentEntry;
import org.lotsenhaus.api.appointments.Entries.Booking;
import org.lotsenhaus.api.appointments.Entries.Move;
import org.lotsenhaus.api.appointments.Entries.WaitEntry;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.BookingThrottle;
import org.lotsenhaus.appointments.ChangeAppointment;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.Hold;
import org.lotsenhaus.appointments.Holds;
import org.lotsenhaus.appointments.crowd.Crowd;
import org.lotsenhaus.appointments.crowd.Crowd.Answer.Wait;
import org.lotsenhaus.ui.Frame;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/{city}/api/v1/appointments")
@Tag(name = "Appointments", description = "Hold, book, cancel, rebook.")
class BookingsApi {

  private final Holds holds;
  private final BookAppointment book;
  private final ChangeAppointment change;
  private final Appointments appointments;
  private final AppointmentEntries entries;
  private final BookingThrottle throttle;
  private final Crowd crowd;
  private final TransactionTemplate transaction;

  BookingsApi(
      Holds holds,
      BookAppointment book,
      ChangeAppointment change,
      Appointments appointments,
      AppointmentEntries entries,
      BookingThrottle throttle,
      Crowd crowd,
      TransactionTemplate transaction) {
    this.holds = holds;
    this.book = book;
    this.change = change;
    this.appointments = appointments;
    this.entries = entries;
    this.throttle = throttle;
    this.crowd = crowd;
    this.transaction = transaction;
  }

  @PostMapping
  @Operation(
      summary =
          "Book: 201, or 409 with what is near, or 422 for a contact that can't be one; without a"
              + " hold, in a rush, 202 with a number for the next hold")
  ResponseEntity<?> book(
      Frame frame, HttpServletRequest request, @Valid @RequestBody Booking booking) {
    var contact = Contact.of(booking.contact(), Objects.requireNonNullElse(booking.address(), ""));
    TooMany.unlessZero(throttle.waitToBook(request, frame.slug(), contact));
    var before = sentBefore(booking);
    if (before.isEmpty() && booking.hold() == null && crowd.ask(null) instanceof Wait wait) {
      return ResponseEntity.accepted().body(WaitEntry.of(wait.place()));
    }
    var entry = entries.of(before.orElseGet(() -> booked(frame, booking, contact)), frame);
    return ResponseEntity.created(URI.create(entry.links().self())).body(entry);
  }

  /** Who has an appointment doesn't wait for it in any line. */
  private Optional<Appointment> sentBefore(Booking booking) {
    return Objects.requireNonNull(
        transaction.execute(it -> appointments.byRequest(booking.requestKey())));
  }

  private Appointment booked(Frame frame, Booking booking, Contact contact) {
    var details = new Details(contact, booking.name(), Channel.API, booking.requestKey());
    if (booking.hold() != null) {
      return book.book(hold(booking.hold()), details);
    }
    if (booking.wish() == null || booking.start() == null) {
      throw new Incomplete();
    }
    return book.book(booking.wish().in(frame.language()), booking.start().toInstant(), details);
  }

  private Hold hold(String token) {
    return Objects.requireNonNull(transaction.execute(it -> holds.byToken(token)))
        .orElseThrow(NotThere::new);
  }

  @GetMapping("/{token}")
  @Operation(summary = "An appointment as it stands")
  AppointmentEntry appointment(Frame frame, @PathVariable String token) {
    return entries.of(find(token), frame);
  }

  @DeleteMapping("/{token}")
  @Operation(summary = "Cancel; done twice, it changes nothing more")
  AppointmentEntry cancel(Frame frame, @PathVariable String token) {
    return entries.of(change.cancel(find(token).id()), frame);
  }

  @PutMapping("/{token}/time")
  @Operation(summary = "Rebook: the old time stays until the new one is certain; else 409")
  AppointmentEntry move(
      Frame frame,
      HttpServletRequest request,
      @PathVariable String token,
      @Valid @RequestBody Move move) {
    TooMany.unlessZero(throttle.waitToHold(request));
    var appointment = find(token);
    var site = Objects.requireNonNullElse(move.site(), appointment.wish().site());
    return entries.of(change.move(appointment.id(), move.start().toInstant(), site), frame);
  }

  private Appointment find(String token) {
    return Objects.requireNonNull(transaction.execute(it -> appointments.byToken(token)))
        .orElseThrow(NotThere::new);
  }

  /** Nobody has such a hold or appointment. */
  static final class NotThere extends RuntimeException {}

  /** Neither a hold nor a wish with a start. */
  static final class Incomplete extends RuntimeException {}
}
