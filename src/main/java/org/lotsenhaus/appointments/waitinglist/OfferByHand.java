package org.lotsenhaus.appointments.waitinglist;

import org.lotsenhaus.appointments.Hold;
import org.lotsenhaus.appointments.waitinglist.Offers.Place;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;

/**
 * Staff offer a time themselves: like any other offer, and in the log stands who did, and why
 * before others.
 */
@Service
class OfferByHand {

  private final MakeOffer make;
  private final Audit audit;

  OfferByHand(MakeOffer make, Audit audit) {
    this.make = make;
    this.audit = audit;
  }

  /**
   * To be called without a transaction; refuses as {@link MakeOffer#of}.
   *
   * @param why empty for who is next anyway
   */
  Hold offer(WaitingWish wish, Place place, String why) {
    return Tenant.asHouse(
        () -> make.of(wish, place, () -> audit.wrote("offered a time", "wish " + wish.id(), why)));
  }
}
