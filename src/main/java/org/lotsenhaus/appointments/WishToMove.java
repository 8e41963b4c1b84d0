package org.lotsenhaus.appointments;

import org.lotsenhaus.calendar.Claims;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody with an appointment may move it to: its own time, too, in part. */
@Component
public class WishToMove {

  private final Claims claims;

  WishToMove(Claims claims) {
    this.claims = claims;
  }

  @Transactional(readOnly = true)
  public Wish of(Appointment it) {
    return it.wish().insteadOf(new Wish.Old(it.wish().site(), claims.of(it.id())));
  }
}
