package org.lotsenhaus.people.consent;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.Consents;
import org.lotsenhaus.people.PersonLinks;
import org.lotsenhaus.people.PersonLinks.Subject;
import org.lotsenhaus.people.PersonLinks.Target;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What a link in the person's hand leads to; the house works for them inside the area. */
@Component
class MyConsents {

  private final PersonLinks links;
  private final Consents consents;
  private final TransactionTemplate database;

  MyConsents(PersonLinks links, Consents consents, TransactionTemplate database) {
    this.links = links;
    this.consents = consents;
    this.database = database;
  }

  Consent find(String token) {
    return find(door(token));
  }

  private Target door(String token) {
    return links.find(Subject.CONSENT, token).orElseThrow(MyConsents::noSuch);
  }

  private static Tenant person(Target door) {
    return Tenant.inside(door.compartment(), "person");
  }

  private static NotHere noSuch() {
    return new NotHere("consent.no_such");
  }

  private Consent find(Target door) {
    return person(door)
        .call(() ->
            Objects.requireNonNull(
                database.<Optional<Consent>>execute(status -> consents.byId(door.id()))))
        .orElseThrow(MyConsents::noSuch);
  }

  void answer(String token, Consumer<Consent> answer) {
    var door = door(token);
    var consent = find(door);
    person(door).run(() -> answer.accept(consent));
  }
}
