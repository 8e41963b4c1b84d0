package org.lotsenhaus.casework.today;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The day of a case manager. */
@RestController
class TodayController {

  private final TodayView view;

  TodayController(TodayView view) {
    this.view = view;
  }

  @GetMapping("/{city}/today")
  Page today(Frame frame) {
    return view.page(frame);
  }
}
