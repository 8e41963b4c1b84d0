package org.lotsenhaus.casework.handover;

import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.CaseAccess;
import org.lotsenhaus.casework.CaseAccess.Kind;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a case to somebody else to manage; at every moment it has one manager. */
@Service
public class HandOver {

  private final CaseDoor door;
  private final Cases cases;
  private final CaseAccess access;
  private final Colleagues colleagues;
  private final Audit audit;

  HandOver(CaseDoor door, Cases cases, CaseAccess access, Colleagues colleagues, Audit audit) {
    this.door = door;
    this.cases = cases;
    this.access = access;
    this.colleagues = colleagues;
    this.audit = audit;
  }

  /**
   * By the manager, or a deputy while the manager is away.
   *
   * @throws Colleagues.NotAColleague when the other may not work on cases of this area
   */
  @Transactional
  public void handOver(UUID caseId, UUID to) {
    var file = door.work(caseId);
    colleagues.check(file, to);
    manages(file, to);
    audit.wrote("handed a case over", RegisterPerson.subject(file.person()));
  }

  private void manages(CaseFile file, UUID account) {
    access.manager(file.id()).ifPresent(it -> access.end(file.id(), Kind.MANAGER, it));
    access.end(file.id(), Kind.DEPUTY, account);
    access.begin(file, account, Kind.MANAGER, null);
  }

  /**
   * Of a case whose manager has left, or works elsewhere now; anybody else's isn't there to be
   * taken. A closed one too: somebody has to be able to tell the person what is in it.
   */
  @Transactional
  public void takeOver(UUID caseId) {
    var file = Refusal.found(cases.byId(caseId));
    if (!Tenant.bound().holds(file.compartment()) || isManaged(file)) {
      throw Refusal.notHere();
    }
    manages(file, Tenant.bound().account());
    audit.wrote("took a case over", RegisterPerson.subject(file.person()));
  }

  public boolean isManaged(CaseFile file) {
    return access.manager(file.id()).filter(it -> colleagues.isStill(file, it)).isPresent();
  }
}
