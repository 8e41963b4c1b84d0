package org.lotsenhaus.audit;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lotsenhaus.shared.TenantId;
import org.springframework.stereotype.Component;

/**
 * Cities for which this instance has recorded something lately. Each is given out twice: at first
 * the transaction that noted it may still have been running.
 */
@Component
class Unsealed {

  private final Set<TenantId> cities = ConcurrentHashMap.newKeySet();
  private Set<TenantId> before = Set.of();

  void note(TenantId city) {
    cities.add(city);
  }

  synchronized Set<TenantId> take() {
    var now = Set.copyOf(cities);
    cities.removeAll(now);
    var both = new HashSet<>(now);
    both.addAll(before);
    before = now;
    return both;
  }
}
