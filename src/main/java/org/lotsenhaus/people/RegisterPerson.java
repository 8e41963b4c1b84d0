package org.lotsenhaus.people;

import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who somebody is, in one protected area that the actor holds. */
@Service
public class RegisterPerson {

  private final KeepPeople people;
  private final PersonKeys keys;
  private final Audit audit;

  RegisterPerson(KeepPeople people, PersonKeys keys, Audit audit) {
    this.people = people;
    this.keys = keys;
    this.audit = audit;
  }

  /**
   * @throws NotHeld when the actor doesn't hold this protected area
   */
  @Transactional
  public UUID register(String compartment, Profile profile) {
    if (!Tenant.bound().holds(compartment)) {
      throw new NotHeld();
    }
    var id = people.insert(compartment, profile);
    keys.keep(id, compartment, profile);
    audit.wrote("registered a person", subject(id));
    return id;
  }

  @Transactional(propagation = Propagation.REQUIRED)
  public void change(Person person, Profile profile) {
    people.change(person, profile);
    keys.forget(person.id());
    keys.keep(person.id(), person.compartment(), profile);
    audit.wrote("changed what is known of a person", subject(person.id()));
  }

  /** Entered at the person's word or the registry's; from then on masked everywhere. */
  @Transactional
  public void block(UUID id) {
    people.block(id);
    audit.wrote("entered an address block", subject(id));
  }

  @Transactional
  public void unblock(UUID id) {
    people.unblock(id);
    audit.wrote("ended an address block", subject(id));
  }

  /** How the log speaks of a person. */
  public static String subject(UUID id) {
    return "person " + id;
  }

  public static final class NotHeld extends RuntimeException {}
}
