package org.lotsenhaus.casework.file;

import java.util.UUID;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Opens a case. */
@RestController
class CaseController {

  private final CaseView view;

  CaseController(CaseView view) {
    this.view = view;
  }

  @GetMapping("/{city}/cases/{id}")
  Page file(Frame frame, @PathVariable UUID id) {
    return view.page(frame, id);
  }
}
