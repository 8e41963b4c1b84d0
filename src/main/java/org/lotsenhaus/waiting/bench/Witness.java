package org.lotsenhaus.waiting.bench;

import java.time.Instant;
import org.lotsenhaus.waiting.House;
import org.lotsenhaus.waiting.Waiting;

/** Sees a day as the house does: never what is going to happen. */
interface Witness {

  Witness NOBODY =
      new Witness() {
        @Override
        public void arrives(Waiting ticket, House house) {}

        @Override
        public void isCalled(Waiting ticket, Instant at) {}
      };

  /** A new ticket; the house as it was just before. */
  void arrives(Waiting ticket, House house);

  void isCalled(Waiting ticket, Instant at);
}
