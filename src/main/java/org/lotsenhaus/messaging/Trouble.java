package org.lotsenhaus.messaging;

import java.util.Locale;

/** Why a message was not carried. Says nothing about whom it was for. */
enum Trouble {
  /** The mail server or SMS gateway doesn't answer, or is not well. */
  UNREACHABLE(true, false),
  /** It doesn't let the house in: name and password or the key are wrong. */
  CREDENTIALS(true, false),
  /** Neither the city nor the settings say from whom. */
  NO_SENDER(true, false),
  /** It takes others, but not this one at the moment. */
  LATER(false, false),
  /** There is no such mailbox or number. */
  REFUSED(false, true),
  BROKEN(false, false);

  private final boolean concernsAll;
  private final boolean forGood;

  Trouble(boolean concernsAll, boolean forGood) {
    this.concernsAll = concernsAll;
    this.forGood = forGood;
  }

  /** The next message would fare no better. */
  boolean concernsAll() {
    return concernsAll;
  }

  /** Trying again is of no use. */
  boolean forGood() {
    return forGood;
  }

  String messageKey() {
    return "messaging-staff.trouble_" + name().toLowerCase(Locale.ROOT);
  }
}
