package org.lotsenhaus.appointments.waitinglist;

import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.waitinglist.MakeOffer.OfferedMeanwhile;
import org.lotsenhaus.appointments.waitinglist.Offers.Place;
import org.lotsenhaus.appointments.waitinglist.WaitersView.One;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One of the times that fit, chosen by staff for somebody who waits. */
@RestController
class OfferByHandController {

  private final WaitersView waiters;
  private final WaiterView view;
  private final FittingTimes fitting;
  private final OfferByHand offer;

  OfferByHandController(
      WaitersView waiters, WaiterView view, FittingTimes fitting, OfferByHand offer) {
    this.waiters = waiters;
    this.view = view;
    this.fitting = fitting;
    this.offer = offer;
  }

  @PostMapping("/{city}/calendar/waiting-list/{id}/offers")
  ResponseEntity<Page> offer(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var one = waiters.one(frame, id);
    var why = one.isOvertaking() ? entries.required("overtaking", WaiterView.LONGEST_REASON) : "";
    if (!entries.isFine()) {
      return Refusal.answer(view.page(frame, one, entries, null));
    }
    return refusal(one, entries, why)
        .map(it -> Refusal.answer(view.page(frame, waiters.one(frame, id), entries, it)))
        .orElseGet(() -> Redirect.to(one.row().path() + "?saved"));
  }

  private Optional<String> refusal(One one, Entries entries, String why) {
    try {
      offer.offer(one.waiter().wish(), chosen(one.waiter().wish(), entries.text("start")), why);
      return Optional.empty();
    } catch (JustTaken | NoLongerFree taken) {
      return Optional.of("calendar-staff.gone");
    } catch (OfferedMeanwhile already) {
      return Optional.of("calendar-staff.waiting_has_offer");
    } catch (NotBookable never) {
      return Optional.of("calendar-staff.not_bookable");
    }
  }

  private Place chosen(WaitingWish wish, String value) {
    return fitting.of(wish, Integer.MAX_VALUE).stream()
        .filter(it -> it.value().equals(value))
        .findFirst()
        .orElseThrow(NoLongerFree::new);
  }

  /** Taken before it was even tried. */
  private static final class NoLongerFree extends RuntimeException {}
}
