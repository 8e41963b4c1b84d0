package org.lotsenhaus.people.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.Consents;
import org.lotsenhaus.people.FindAlike;
import org.lotsenhaus.people.FindAlike.Found;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.records.Accompanies;
import org.lotsenhaus.people.records.Accompanies.Accompaniment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens what is known of somebody, and writes down that it was opened. */
@Service
class ReadPerson {

  /**
   * @param own whether it is of an area that is held; else it is seen by consent, and no more than
   *     who it is
   */
  record Known(
      Person person,
      boolean own,
      List<Person> merged,
      List<Found> alike,
      List<Consent> consents,
      List<Accompaniment> cases) {}

  private final People people;
  private final FindAlike find;
  private final Consents consents;
  private final List<Accompanies> accompanying;
  private final Audit audit;

  ReadPerson(
      People people,
      FindAlike find,
      Consents consents,
      List<Accompanies> accompanying,
      Audit audit) {
    this.people = people;
    this.find = find;
    this.consents = consents;
    this.accompanying = accompanying;
    this.audit = audit;
  }

  @Transactional
  Optional<Known> read(UUID id) {
    var known = people.byId(id).map(it -> people.held(id).map(this::own).orElseGet(() -> seen(it)));
    known.ifPresent(it -> noted(id, "read a person"));
    return known;
  }

  private Known own(Person person) {
    var merged = people.mergedInto(person.id());
    var ids = Stream.concat(Stream.of(person), merged.stream()).map(Person::id).toList();
    var alike = person.mergedInto().isEmpty() ? find.like(person) : List.<Found>of();
    var cases = accompanying.stream().flatMap(it -> it.of(ids).stream()).toList();
    return new Known(person, true, merged, alike, consents.of(ids), cases);
  }

  private Known seen(Person person) {
    var agreed = consents.of(List.of(person.id()));
    return new Known(person, false, List.of(), List.of(), agreed, List.of());
  }

  private void noted(UUID id, String action) {
    audit.read(action, RegisterPerson.subject(id), "people");
  }

  /** All that is known, also of who is protected. */
  @Transactional
  Optional<Person> readWhole(UUID id) {
    var person = people.held(id);
    person.ifPresent(
        it -> noted(id, it.blocked() ? "read under an address block" : "read a person"));
    return person;
  }
}
