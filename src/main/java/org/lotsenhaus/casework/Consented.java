package org.lotsenhaus.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.Consents;
import org.lotsenhaus.people.DataClass;
import org.springframework.stereotype.Component;

/** Whom a person lets see something of their case now, and what. */
@Component
public class Consented {

  private final Consents consents;
  private final Clock clock;

  Consented(Consents consents, Clock clock) {
    this.consents = consents;
    this.clock = clock;
  }

  public List<Consent> of(UUID person) {
    var today = LocalDate.now(clock);
    return consents.of(List.of(person)).stream()
        .filter(it -> it.on(today) == Consent.State.GIVEN)
        .toList();
  }

  /** The keys of the units that may see this kind of data now, on whatever topic. */
  public List<String> to(UUID person, DataClass wanted) {
    return of(person).stream()
        .filter(it -> it.classes().contains(wanted))
        .map(Consent::recipient)
        .distinct()
        .toList();
  }
}
