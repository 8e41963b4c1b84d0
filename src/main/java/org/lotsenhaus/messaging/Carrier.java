package org.lotsenhaus.messaging;

import org.lotsenhaus.messaging.Recipient.Kind;

/** Takes messages of one kind out into the world. */
interface Carrier {

  Kind carries();

  /** Gives back when it has arrived at the next station: a mail server, a gateway. */
  void carry(Outgoing message, Wording words) throws NotCarried;
}
