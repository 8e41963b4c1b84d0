package org.lotsenhaus.messaging;

import java.util.Locale;

/** How far a message has come. */
enum MessageState {
  WAITING,
  SENDING,
  FAILING,
  SENT,
  SHOWN,
  WITHDRAWN,
  GIVEN_UP;

  /** The same in SQL. What has left the house can't be withdrawn. */
  static final String OF_ROW =
      """
      case when sent_at is not null then 'SENT'
           when shown_at is not null then 'SHOWN'
           when withdrawn_at is not null then 'WITHDRAWN'
           when given_up_at is not null then 'GIVEN_UP'
           when sending_since is not null then 'SENDING'
           when trouble is not null then 'FAILING'
           else 'WAITING' end
      """;

  String messageKey() {
    return "messaging-staff.state_" + name().toLowerCase(Locale.ROOT);
  }
}
