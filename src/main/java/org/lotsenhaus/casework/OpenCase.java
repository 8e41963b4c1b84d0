package org.lotsenhaus.casework;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.CaseAccess.Kind;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.PersonRecords;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins to accompany somebody; whoever opens the case manages it. */
@Service
public class OpenCase {

  private final Cases cases;
  private final CaseAccess access;
  private final People people;
  private final PersonRecords records;
  private final Audit audit;

  OpenCase(Cases cases, CaseAccess access, People people, PersonRecords records, Audit audit) {
    this.cases = cases;
    this.access = access;
    this.people = people;
    this.records = records;
    this.audit = audit;
  }

  /**
   * @throws NoReason when nothing speaks for a case: then an answer is what helps
   * @throws Unknown when the person isn't of a protected area that the actor holds
   * @throws AlreadyOpen when the area accompanies this person already
   */
  @Transactional
  public UUID open(UUID person, List<EntryReason> reasons) {
    if (reasons.isEmpty()) {
      throw new NoReason();
    }
    var area = areaOf(person);
    var one = records.lock(person);
    cases
        .openOf(one)
        .ifPresent(it -> {
          throw new AlreadyOpen(it.id());
        });
    var id = cases.insert(person, area, reasons);
    var manager = Tenant.bound().account();
    access.begin(cases.byId(id).orElseThrow(), manager, Kind.MANAGER, null);
    audit.wrote("opened a case", RegisterPerson.subject(person));
    return id;
  }

  private String areaOf(UUID person) {
    return people.held(person).orElseThrow(Unknown::new).compartment();
  }

  public static final class NoReason extends RuntimeException {}

  public static final class Unknown extends RuntimeException {}

  /** The case that there is already. */
  public static final class AlreadyOpen extends RuntimeException {

    private final transient UUID existing;

    AlreadyOpen(UUID existing) {
      this.existing = existing;
    }

    public UUID existing() {
      return existing;
    }
  }
}
