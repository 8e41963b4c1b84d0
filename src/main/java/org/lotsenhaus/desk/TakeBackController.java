package org.lotsenhaus.desk;

import java.util.UUID;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.queue.TakeBack;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Taking back what was pressed by mistake. */
@RestController
class TakeBackController {

  private final DeskWork work;
  private final TakeBack takeBack;

  TakeBackController(DeskWork work, TakeBack takeBack) {
    this.work = work;
    this.takeBack = takeBack;
  }

  @PostMapping("/{city}/desk/calls/taken-back")
  ResponseEntity<Page> call(
      Frame frame, @AuthenticationPrincipal StaffMember member, @RequestParam UUID ticket) {
    return work.at(frame, member, shift -> takeBack.call(shift, ticket));
  }

  @PostMapping("/{city}/desk/endings/taken-back")
  ResponseEntity<Page> ending(
      Frame frame, @AuthenticationPrincipal StaffMember member, @RequestParam UUID ticket) {
    return work.at(frame, member, shift -> takeBack.ending(shift, ticket));
  }
}
