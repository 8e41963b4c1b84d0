package org.lotsenhaus.casework.list;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the team carries together. */
@RestController
class TeamController {

  private final TeamView view;

  TeamController(TeamView view) {
    this.view = view;
  }

  @GetMapping("/{city}/cases/team")
  Page team(Frame frame) {
    return view.page(frame);
  }
}
