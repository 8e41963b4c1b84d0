package org.lotsenhaus.casework.keeping;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.people.RegisterPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds a case back from being deleted, or lets it go again. Anybody of the area may: who
 * accompanied the person may have left years ago.
 */
@Service
public class LegalHold {

  private final KeptCases cases;
  private final Audit audit;

  LegalHold(KeptCases cases, Audit audit) {
    this.cases = cases;
    this.audit = audit;
  }

  /** The reason stands with the case and not in the log: it may tell of the person. */
  @Transactional
  public void set(UUID id, String reason, @Nullable LocalDate until) {
    var held = Refusal.found(cases.byId(id));
    cases.hold(id, reason, until);
    audit.wrote("set a legal hold", RegisterPerson.subject(held.person()));
  }

  /** Nothing happens where there is none. */
  @Transactional
  public void end(UUID id) {
    var held = Refusal.found(cases.byId(id));
    if (held.hold() != null) {
      cases.release(id);
      audit.wrote("ended a legal hold", RegisterPerson.subject(held.person()));
    }
  }
}
