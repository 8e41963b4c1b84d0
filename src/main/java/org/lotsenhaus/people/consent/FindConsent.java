package org.lotsenhaus.people.consent;

import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.Consents;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.PersonRecords;
import org.lotsenhaus.people.RegisterPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds a consent in the file of a person whose area is held, also what was agreed under another
 * record of the same person; any other is not there.
 */
@Service
class FindConsent {

  /**
   * @param another whether the same recipient may know something by another consent
   */
  record Asked(Person person, Consent consent, boolean another) {}

  private final People people;
  private final PersonRecords records;
  private final Consents consents;
  private final Audit audit;

  FindConsent(People people, PersonRecords records, Consents consents, Audit audit) {
    this.people = people;
    this.records = records;
    this.consents = consents;
    this.audit = audit;
  }

  @Transactional(readOnly = true)
  public Asked byId(UUID person, UUID consent) {
    return Refusal.found(find(person, consent));
  }

  private Optional<Asked> find(UUID person, UUID consent) {
    return people
        .held(person)
        .flatMap(it ->
            consents
                .byId(consent)
                .filter(found -> records.of(person).contains(found.person()))
                .map(found -> new Asked(it, found, consents.another(found))));
  }

  @Transactional
  public Asked read(UUID person, UUID consent) {
    var found = Refusal.found(find(person, consent));
    audit.read("read a consent", RegisterPerson.subject(person), "people");
    return found;
  }
}
