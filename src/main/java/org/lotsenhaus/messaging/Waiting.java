package org.lotsenhaus.messaging;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lotsenhaus.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Cities for which this instance has something to send at once. */
@Component
class Waiting {

  private final Set<TenantId> cities = ConcurrentHashMap.newKeySet();

  void noteAfterCommit(TenantId city) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            cities.add(city);
          }
        });
  }

  Set<TenantId> take() {
    var now = Set.copyOf(cities);
    cities.removeAll(now);
    return now;
  }
}
