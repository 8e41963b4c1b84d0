package org.lotsenhaus.appointments.letters;

import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.NotHere;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Qr;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What can be taken along from an appointment's page: a file for the calendar, a sheet of paper.
 */
@RestController
class LettersController {

  private final Appointments appointments;
  private final SeenByHouse seen;
  private final ComposeLetter letters;
  private final CalendarFile calendar;
  private final Places places;

  LettersController(
      Appointments appointments,
      SeenByHouse seen,
      ComposeLetter letters,
      CalendarFile calendar,
      Places places) {
    this.appointments = appointments;
    this.seen = seen;
    this.letters = letters;
    this.calendar = calendar;
    this.places = places;
  }

  @GetMapping("/{city}/appointment/{token}/letter")
  ResponseEntity<Page> letter(Frame frame, @PathVariable String token) {
    var appointment = find(token);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new LetterPage(
                frame,
                letters.of(appointment, Occasion.of(appointment)),
                appointment.codeInTwo(),
                Qr.of(places.page(appointment))));
  }

  @GetMapping("/{city}/appointment/{token}/calendar.ics")
  ResponseEntity<byte[]> calendar(@PathVariable String token) {
    var appointment = find(token);
    var file = ContentDisposition.attachment().filename(CalendarFile.NAME).build();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .contentType(MediaType.parseMediaType(CalendarFile.TYPE))
        .body(calendar.of(appointment));
  }

  private Appointment find(String token) {
    return seen.of(() -> appointments.byToken(token))
        .orElseThrow(() -> new NotHere("letters.no_such"));
  }
}
