package org.lotsenhaus.queue;

/** Where a ticket was taken. */
public enum Channel {
  PHONE,
  KIOSK,
  RECEPTION
}
