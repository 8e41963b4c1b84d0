package org.lotsenhaus.api.appointments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.lotsenhaus.api.appointments.Entries.HoldWish;
import org.lotsenhaus.api.appointments.Entries.WaitEntry;
import org.lotsenhaus.appointments.BookingThrottle;
import org.lotsenhaus.appointments.HoldTime;
import org.lotsenhaus.appointments.crowd.Crowd;
import org.lotsenhaus.appointments.crowd.Crowd.Answer.ComeIn;
import org.lotsenhaus.appointments.crowd.Crowd.Answer.Wait;
import org.lotsenhaus.ui.Frame;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/{city}/api/v1/appointments")
@Tag(name = "Holds", description = "Keep a time; in a rush, by the order of arrival.")
class HoldsApi {

  private final HoldTime holdTime;
  private final Crowd crowd;
  private final AppointmentEntries entries;
  private final BookingThrottle throttle;

  HoldsApi(HoldTime holdTime, Crowd crowd, AppointmentEntries entries, BookingThrottle throttle) {
    this.holdTime = holdTime;
    this.crowd = crowd;
    this.entries = entries;
    this.throttle = throttle;
  }

  @PostMapping("/holds")
  @Operation(
      summary =
          "Keep a time for ten minutes: 201, or 409 with what is near; in a rush 202 with a number")
  ResponseEntity<?> hold(
      Frame frame, HttpServletRequest request, @Valid @RequestBody HoldWish asked) {
    TooMany.unlessZero(throttle.waitToHold(request));
    return switch (crowd.ask(asked.turn())) {
      case Wait wait -> ResponseEntity.accepted().body(WaitEntry.of(wait.place()));
      case ComeIn in -> ResponseEntity.status(201).body(entries.of(hold(frame, asked, in)));
    };
  }

  private org.lotsenhaus.appointments.Hold hold(Frame frame, HoldWish asked, ComeIn in) {
    var wish = asked.wish().in(frame.language());
    return holdTime.hold(wish, asked.start().toInstant(), it -> crowd.use(in));
  }

  @GetMapping("/waiting-room/{turn}")
  @Operation(summary = "Where a number stands; with before = 0 it is let in for five minutes")
  ResponseEntity<WaitEntry> look(Frame frame, @PathVariable String turn) {
    var entry = crowd.look(turn).map(WaitEntry::of).orElseGet(() -> WaitEntry.calledWith(turn));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(entry);
  }
}
