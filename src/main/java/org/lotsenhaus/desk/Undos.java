package org.lotsenhaus.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.lotsenhaus.desk.DeskPage.Undo;
import org.lotsenhaus.queue.Shift;
import org.lotsenhaus.queue.TakeBack;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** The buttons with which a desk takes back what it has just pressed. */
@Component
class Undos {

  private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final TakeBack takeBack;
  private final Clock clock;

  Undos(TakeBack takeBack, Clock clock) {
    this.takeBack = takeBack;
    this.clock = clock;
  }

  List<Undo> of(Frame frame, Shift shift) {
    return takeBack.offered(shift).stream().map(offer -> undo(offer, frame)).toList();
  }

  private Undo undo(TakeBack.Offer offer, Frame frame) {
    var call = offer.what() == TakeBack.What.CALL;
    return new Undo(
        frame.to(call ? "/desk/calls/taken-back" : "/desk/endings/taken-back"),
        offer.ticket().toString(),
        frame
            .words()
            .say(
                call ? "desk-staff.take_back_call" : "desk-staff.take_back_ending",
                "number",
                offer.label()),
        Math.max(1, Duration.between(clock.instant(), offer.until()).toSeconds()),
        offer.until().atZone(clock.getZone()).format(TO_THE_SECOND));
  }
}
