package org.lotsenhaus.appointments;

/** What was asked for can't be booked at any time. */
public class NotBookable extends RuntimeException {

  public enum Why {
    CONCERN,
    SITE,
    PEOPLE
  }

  private final Why why;

  NotBookable(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
