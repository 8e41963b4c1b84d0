package org.lotsenhaus.casework.emergency;

import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
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

/** Where somebody says why they have to look, before they look. */
@RestController
class EmergencyController {

  private static final int SHORTEST = 20;
  private static final int LONGEST = 2_000;

  private final OpenInEmergency emergency;

  EmergencyController(OpenInEmergency emergency) {
    this.emergency = emergency;
  }

  @GetMapping("/{city}/cases/{id}/emergency")
  ResponseEntity<Page> form(Frame frame, @PathVariable UUID id) {
    var file = Refusal.found(emergency.find(id));
    return emergency.isOpenTo(file)
        ? Redirect.to(frame.to("/cases/" + id))
        : Refusal.answer(new EmergencyPage(frame, id, Entries.none()));
  }

  @PostMapping("/{city}/cases/{id}/emergency")
  ResponseEntity<Page> open(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
    var file = Refusal.found(emergency.find(id));
    var typed = Entries.typed(sent);
    var reason = typed.required("reason", LONGEST);
    if (typed.isFine() && reason.length() < SHORTEST) {
      typed.wrong("reason", "emergency-staff.too_short");
    }
    if (!typed.isFine()) {
      return Refusal.answer(new EmergencyPage(frame, id, typed));
    }
    emergency.open(file, reason);
    return Redirect.to(frame.to("/cases/" + id));
  }
}
