package org.lotsenhaus.appointments.crowd;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.springframework.stereotype.Component;

/** Who of the line has looked here since the last time it was written down. */
@Component
class Presence {

  private final Map<TenantId, Set<Long>> seen = new ConcurrentHashMap<>();

  /** In one step: who is added while somebody takes the others away is not lost. */
  void note(long number) {
    seen.compute(
        Tenant.current(),
        (city, known) -> {
          var numbers = known == null ? new HashSet<Long>() : known;
          numbers.add(number);
          return numbers;
        });
  }

  Set<Long> take() {
    var numbers = seen.remove(Tenant.current());
    return numbers == null ? Set.of() : numbers;
  }
}
