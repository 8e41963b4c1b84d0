package org.lotsenhaus.appointments.waitinglist;

/** There is nothing to accept any more: too late, or declined. */
class OfferOver extends RuntimeException {

  OfferOver() {
    super("the offer is over");
  }
}
