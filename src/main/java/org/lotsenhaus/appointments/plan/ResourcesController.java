package org.lotsenhaus.appointments.plan;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who and what can be booked. */
@RestController
class ResourcesController {

  private final ResourceView view;

  ResourcesController(ResourceView view) {
    this.view = view;
  }

  @GetMapping("/{city}/calendar/plan")
  Page all(Frame frame) {
    return new ResourcesPage(frame, view.groups(frame.words()));
  }
}
