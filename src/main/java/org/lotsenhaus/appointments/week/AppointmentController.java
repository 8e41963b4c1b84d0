package org.lotsenhaus.appointments.week;

import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.ChangeAppointment;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One appointment: to read, to note something for the talk, to cancel. */
@RestController
class AppointmentController {

  private static final String ONE = "/{city}/calendar/appointments/{id}";
  private static final int LONGEST_NOTE = 500;

  private final AppointmentView view;
  private final StaffAppointments appointments;
  private final ChangeAppointment change;

  AppointmentController(
      AppointmentView view, StaffAppointments appointments, ChangeAppointment change) {
    this.view = view;
    this.appointments = appointments;
    this.change = change;
  }

  @GetMapping(ONE)
  Page one(Frame frame, @PathVariable UUID id) {
    return view.page(frame, id, Entries.none());
  }

  @PostMapping(ONE + "/notes")
  ResponseEntity<Page> note(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var text = entries.required("note", LONGEST_NOTE);
    if (!entries.isFine()) {
      return Refusal.answer(view.page(frame, id, entries));
    }
    appointments.note(id, text);
    return Redirect.to(frame.to("/calendar/appointments/" + id));
  }

  @PostMapping(ONE + "/cancellation")
  ResponseEntity<Page> cancel(Frame frame, @PathVariable UUID id) {
    appointments.read(id, "cancel");
    change.cancel(id);
    return Redirect.to(frame.to("/calendar/appointments/" + id));
  }
}
