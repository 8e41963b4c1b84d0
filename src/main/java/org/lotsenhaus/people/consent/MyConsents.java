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

  /**
   * @param another whether the same recipient may know something by another consent
   */
  record Mine(Consent consent, boolean another) {}

  Mine find(String token) {
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

  private Mine find(Target door) {
    return person(door)
        .call(() -> Objects.requireNonNull(database.<Optional<Mine>>execute(it -> mine(door))))
        .orElseThrow(MyConsents::noSuch);
  }

  private Optional<Mine> mine(Target door) {
    return consents.byId(door.id()).map(it -> new Mine(it, consents.another(it)));
  }

  void answer(String token, Consumer<Consent> answer) {
    var door = door(token);
    var consent = find(door).consent();
    person(door).run(() -> answer.accept(consent));
  }
}
