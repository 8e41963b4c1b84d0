package org.lotsenhaus.appointments.booking;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.OpenDraws;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** Leads to where times for the same are given by lot, if there is such a place right now. */
@Component
class DrawLink {

  private final OpenDraws draws;
  private final SeenByHouse seen;

  DrawLink(OpenDraws draws, SeenByHouse seen) {
    this.draws = draws;
    this.seen = seen;
  }

  @Nullable String of(Frame frame, Asked asked) {
    var concerns = asked.concerns().stream().map(Concern::key).toList();
    return seen.of(() -> draws.of(concerns)).map(it -> frame.to("/draws/" + it)).orElse(null);
  }
}
