package org.lotsenhaus.queue;

/** Where a ticket is on its way. */
public enum TicketState {
  WAITING,
  CALLED,
  TALKING,
  /** Called, and nobody came: the person may come back for a while and keeps the place. */
  PARKED,
  FINISHED,
  /** Given back by the person. */
  RETURNED,
  /** Parked for too long. */
  MISSED;

  public boolean atDesk() {
    return this == CALLED || this == TALKING;
  }

  public boolean over() {
    return this == FINISHED || this == RETURNED || this == MISSED;
  }
}
