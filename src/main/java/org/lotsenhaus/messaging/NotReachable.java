package org.lotsenhaus.messaging;

import org.lotsenhaus.messaging.Recipient.Kind;

/** What was typed is no e-mail address or no mobile number. */
public class NotReachable extends RuntimeException {

  private final Kind kind;

  NotReachable(Kind kind) {
    super("nothing can be sent there: " + kind);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
