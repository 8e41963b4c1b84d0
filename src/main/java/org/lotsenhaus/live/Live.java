package org.lotsenhaus.live;

import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Announces on a topic of the bound city that something changed: to this and every other instance,
 * when and only when the transaction commits; equal announcements of one transaction are one. A
 * topic says where to look again ("queue:hansastrasse") and never carries data.
 */
@Component
public class Live {

  static final String CHANNEL = "lotsenhaus";

  private final Courier courier;

  Live(Courier courier) {
    this.courier = courier;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void announce(String topic) {
    var told = new WhenCommitted(courier, new Announcement(Tenant.current(), topic));
    if (!TransactionSynchronizationManager.getSynchronizations().contains(told)) {
      TransactionSynchronizationManager.registerSynchronization(told);
    }
  }

  private record WhenCommitted(Courier courier, Announcement announcement)
      implements TransactionSynchronization {
    @Override
    public void afterCommit() {
      courier.take(announcement);
    }
  }
}
