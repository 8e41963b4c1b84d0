package org.lotsenhaus.appointments.draw;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.draw.DrawEntryPage.State;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.NotHere;
import org.lotsenhaus.ui.PublicAddress;
import org.lotsenhaus.ui.Qr;
import org.springframework.stereotype.Component;

/** What somebody who has the link may see of their own entry. */
@Component
class DrawEntryView {

  private final DrawEntries entries;
  private final Draws draws;
  private final Lots lots;
  private final Appointments appointments;
  private final DrawView view;
  private final SeenByHouse seen;
  private final PublicAddress address;
  private final Clock clock;

  DrawEntryView(
      DrawEntries entries,
      Draws draws,
      Lots lots,
      Appointments appointments,
      DrawView view,
      SeenByHouse seen,
      PublicAddress address,
      Clock clock) {
    this.entries = entries;
    this.draws = draws;
    this.lots = lots;
    this.appointments = appointments;
    this.view = view;
    this.seen = seen;
    this.address = address;
    this.clock = clock;
  }

  DrawEntry find(String token) {
    return seen.of(() -> entries.byToken(token)).orElseThrow(() -> new NotHere("draw.no_such"));
  }

  DrawEntryPage page(Frame frame, DrawEntry entry, boolean late) {
    return seen.of(() -> {
      var draw = draws.byId(entry.draw()).orElseThrow();
      var state = state(draw, entry);
      var booked = appointments.byRequest(Lots.request(entry.lot()));
      var path = frame.to("/draws/entry/" + entry.token());
      return new DrawEntryPage(
          frame,
          path,
          state,
          view.facts(frame, draw),
          entry.lot(),
          next(frame, entry, booked),
          booked.map(it -> view.local(it.time().start())).orElse(null),
          isOnPaper(entry) ? Qr.of(address.of(path)) : null,
          late);
    });
  }

  private static boolean isOnPaper(DrawEntry entry) {
    return entry.contact().kind() == Contact.Kind.NONE && !entry.isWithdrawn();
  }

  private State state(Draw draw, DrawEntry entry) {
    if (entry.isWithdrawn()) {
      return State.WITHDRAWN;
    }
    if (!entry.isConfirmed()) {
      return draw.isOpen(clock.instant()) ? State.TO_CONFIRM : State.NOT_CONFIRMED;
    }
    if (!draw.isDrawn()) {
      return draw.isOpen(clock.instant()) ? State.TAKES_PART : State.DRAWING;
    }
    return switch (lots.of(draw.id(), entry.lot()).result()) {
      case DRAWN -> State.DRAWN;
      case HAS_ONE -> State.HAS_ONE;
      case NOTHING_LEFT -> State.NOTHING_LEFT;
      case null -> State.DRAWING;
    };
  }

  private static @Nullable String next(Frame frame, DrawEntry entry, Optional<Appointment> booked) {
    return booked
        .map(it -> frame.to("/appointment/" + it.token()))
        .or(() -> Optional.ofNullable(entry.nextPlace()).map(it -> frame.to("/waiting-list/" + it)))
        .orElse(null);
  }
}
