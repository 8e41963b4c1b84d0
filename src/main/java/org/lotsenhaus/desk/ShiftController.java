package org.lotsenhaus.desk;

import org.lotsenhaus.access.StaffMember;
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
  private final DeskWork work;

  ShiftController(SitAtDesk sitAtDesk, DeskShifts shifts, DeskWork work) {
    this.sitAtDesk = sitAtDesk;
    this.shifts = shifts;
    this.work = work;
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
    return work.at(frame, member, sitAtDesk::leave);
  }

  @PostMapping("/{city}/desk/pause")
  ResponseEntity<Page> pause(Frame frame, @AuthenticationPrincipal StaffMember member) {
    return work.at(frame, member, shift -> sitAtDesk.pause(shift, null));
  }

  @PostMapping("/{city}/desk/pause/end")
  ResponseEntity<Page> resume(Frame frame, @AuthenticationPrincipal StaffMember member) {
    return work.at(frame, member, sitAtDesk::resume);
  }
}
