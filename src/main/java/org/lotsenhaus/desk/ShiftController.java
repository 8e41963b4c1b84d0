package org.lotsenhaus.desk;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.queue.Shift;
import org.lotsenhaus.queue.SitAtDesk;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sitting down at a desk, pausing, leaving. */
@RestController
class ShiftController {

  private final SitAtDesk sitAtDesk;
  private final DeskShifts shifts;

  ShiftController(SitAtDesk sitAtDesk, DeskShifts shifts) {
    this.sitAtDesk = sitAtDesk;
    this.shifts = shifts;
  }

  @PostMapping("/{city}/desk/shift")
  ResponseEntity<Page> sit(
      Frame frame, @AuthenticationPrincipal StaffMember member, @RequestParam String desk) {
    try {
      if (shifts.of(member).isEmpty()) {
        sitAtDesk.sit(member, desk);
      }
      return Redirect.to(frame.to("/desk"));
    } catch (SitAtDesk.DeskTaken taken) {
      return ResponseEntity.unprocessableContent()
          .body(shifts.choice(frame, member, "desk-staff.desk_taken"));
    }
  }

  @PostMapping("/{city}/desk/shift/end")
  ResponseEntity<Page> leave(Frame frame, @AuthenticationPrincipal StaffMember member) {
    return with(frame, member, sitAtDesk::leave);
  }

  @PostMapping("/{city}/desk/pause")
  ResponseEntity<Page> pause(Frame frame, @AuthenticationPrincipal StaffMember member) {
    return with(frame, member, shift -> sitAtDesk.pause(shift, null));
  }

  @PostMapping("/{city}/desk/pause/end")
  ResponseEntity<Page> resume(Frame frame, @AuthenticationPrincipal StaffMember member) {
    return with(frame, member, sitAtDesk::resume);
  }

  private ResponseEntity<Page> with(
      Frame frame, @Nullable StaffMember member, Consumer<Shift> change) {
    shifts.of(java.util.Objects.requireNonNull(member)).ifPresent(change);
    return Redirect.to(frame.to("/desk"));
  }
}
