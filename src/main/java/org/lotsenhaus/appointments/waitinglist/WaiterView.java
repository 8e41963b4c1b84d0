package org.lotsenhaus.appointments.waitinglist;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.waitinglist.Offers.Place;
import org.lotsenhaus.appointments.waitinglist.WaiterPage.Offering;
import org.lotsenhaus.appointments.waitinglist.WaitersView.One;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** One who waits, with what could be offered right now. */
@Component
class WaiterView {

  static final int LONGEST_REASON = 200;

  private static final int SHOWN = 12;

  private final WaitersView waiters;
  private final FittingTimes fitting;
  private final CityPlans plans;

  WaiterView(WaitersView waiters, FittingTimes fitting, CityPlans plans) {
    this.waiters = waiters;
    this.fitting = fitting;
    this.plans = plans;
  }

  WaiterPage page(Frame frame, UUID id, Entries entries) {
    return page(frame, waiters.one(frame, id), entries, null);
  }

  /**
   * @param refusal why what was chosen can't be offered
   */
  WaiterPage page(Frame frame, One one, Entries entries, @Nullable String refusal) {
    return new WaiterPage(frame, one.row(), one.back(), offering(frame, one), entries, refusal);
  }

  private @Nullable Offering offering(Frame frame, One one) {
    if (one.waiter().offered() != null) {
      return null;
    }
    var words = new WaiterWords(plans.current(), frame);
    var wish = one.waiter().wish();
    return new Offering(words.choices(wish, free(wish)), one.isOvertaking());
  }

  private List<Place> free(WaitingWish wish) {
    try {
      return fitting.of(wish, SHOWN);
    } catch (NotBookable notAnyMore) {
      return List.of();
    }
  }
}
