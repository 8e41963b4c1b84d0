package org.lotsenhaus.messaging;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.CityPlanChanged;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The cities as senders. Mail servers often send only from an address of their own: then {@code
 * lotsenhaus.mail.from} says which, and answers go to the city's contact address.
 */
@Component
class Senders {

  private final Municipalities municipalities;
  private final String fixed;
  private final Map<TenantId, Optional<Sender>> known = new ConcurrentHashMap<>();

  Senders(Municipalities municipalities, @Value("${lotsenhaus.mail.from:}") String fixed) {
    this.municipalities = municipalities;
    this.fixed = fixed;
  }

  /** The bound city; empty when neither it nor the settings name an address. */
  Optional<Sender> current() {
    return known.computeIfAbsent(
        Tenant.current(), city -> municipalities.load().flatMap(this::sender));
  }

  private Optional<Sender> sender(Municipality city) {
    var name = city.authority().in(Language.GERMAN);
    return fixed.isBlank()
        ? Optional.ofNullable(city.contact().email()).map(own -> new Sender(name, own, null))
        : Optional.of(new Sender(name, fixed, other(city.contact().email())));
  }

  private @Nullable String other(@Nullable String contact) {
    return fixed.equals(contact) ? null : contact;
  }

  @EventListener
  void forget(CityPlanChanged changed) {
    known.remove(changed.tenant());
  }
}
