package org.lotsenhaus.appointments.draw;

import static java.util.stream.Collectors.joining;

import org.lotsenhaus.appointments.draw.CheckDraw.Published;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.NotHere;
import org.springframework.stereotype.Component;

/** Works a draw out anew from what was published, once its seed is no secret any more. */
@Component
class VerifyDraw {

  private final Draws draws;
  private final Lots lots;
  private final DrawView view;
  private final SeenByHouse seen;

  VerifyDraw(Draws draws, Lots lots, DrawView view, SeenByHouse seen) {
    this.draws = draws;
    this.lots = lots;
    this.view = view;
    this.seen = seen;
  }

  VerificationPage page(Frame frame, Draw draw) {
    return seen.of(() -> {
      var published = published(draw);
      return new VerificationPage(
          frame,
          view.facts(frame, draw),
          draw,
          published.seed(),
          published.lots().stream().findFirst().map(Lot::lot).orElse(""),
          CheckDraw.broken(published));
    });
  }

  /** In a transaction of the house. */
  Published published(Draw draw) {
    if (draw.lotsHash() == null || !draw.isDrawn()) {
      throw new NotHere("draw.not_yet");
    }
    var all = lots.of(draw.id());
    var booked = lots.booked(all.stream().map(Lot::lot).toList());
    return new Published(draws.seed(draw.id()), draw.seedHash(), draw.lotsHash(), all, booked);
  }

  /** In the drawn order, as a file. */
  String lots(Draw draw) {
    return seen.of(() -> published(draw)).lots().stream()
        .map(it -> it.lot() + "\n")
        .collect(joining());
  }
}
