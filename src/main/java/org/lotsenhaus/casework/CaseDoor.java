package org.lotsenhaus.casework;

import java.util.Locale;
import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people into a case and writes down that they looked. A case that one may not know of isn't
 * there: the answer is the same as for an id that nobody ever gave.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseDoor {

  /** By what right somebody stands before a case. */
  public enum Right {
    MANAGER,
    DEPUTY,
    EMERGENCY,
    /** Of another unit: sees what the person agreed to. */
    CONSENT,
    /** Of the own area: knows that there is a case and who manages it. */
    NONE;

    public boolean seesWhole() {
      return this == MANAGER || this == DEPUTY || this == EMERGENCY;
    }

    public boolean writes() {
      return this == MANAGER || this == DEPUTY;
    }
  }

  public record Inside(CaseFile file, Person person, Right right) {

    public boolean mayWrite() {
      return right.writes() && file.isOpen();
    }
  }

  private final Cases cases;
  private final CaseAccess access;
  private final People people;
  private final Consented consented;
  private final Audit audit;

  CaseDoor(Cases cases, CaseAccess access, People people, Consented consented, Audit audit) {
    this.cases = cases;
    this.access = access;
    this.people = people;
    this.consented = consented;
    this.audit = audit;
  }

  /** For the page that shows to each what they may see, if only that it is closed to them. */
  public Inside look(UUID id) {
    return look(id, "read a case");
  }

  /**
   * @param action what is read, for the log
   */
  public Inside look(UUID id, String action) {
    var inside = stand(id);
    if (inside.right() != Right.NONE) {
      audit.read(
          action,
          RegisterPerson.subject(inside.person().id()),
          inside.right().name().toLowerCase(Locale.ROOT));
    }
    return inside;
  }

  /** For pages that only those see who work on the case. */
  public Inside enter(UUID id) {
    if (!stand(id).right().seesWhole()) {
      throw Refusal.notHere();
    }
    return look(id);
  }

  /** For changes: by those who work on an open case. */
  public CaseFile work(UUID id) {
    var inside = stand(id);
    if (!inside.mayWrite()) {
      throw Refusal.notHere();
    }
    return inside.file();
  }

  /** For small changes that those may make too who see a case by consent; which, say others. */
  public Inside meet(UUID id) {
    return stand(id);
  }

  private Inside stand(UUID id) {
    var file = Refusal.found(cases.byId(id));
    return new Inside(file, Refusal.found(people.byId(file.person())), right(file));
  }

  private Right right(CaseFile file) {
    return access
        .mine(file.id())
        .map(it -> Right.valueOf(it.name()))
        .orElseGet(() -> isShared(file) ? Right.CONSENT : Right.NONE);
  }

  /** A partner's unit may be of the same area: then too the person decides what it sees. */
  private boolean isShared(CaseFile file) {
    return !Tenant.bound().holds(file.compartment())
        || consented.of(file.person()).stream()
            .anyMatch(it -> it.recipient().equals(Tenant.bound().unit()));
  }
}
