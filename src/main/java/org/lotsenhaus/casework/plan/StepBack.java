package org.lotsenhaus.casework.plan;

import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.casework.Phase;
import org.lotsenhaus.people.RegisterPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads a case back to an earlier phase when something new comes up. */
@Service
public class StepBack {

  private final CaseDoor door;
  private final Cases cases;
  private final StepsBack steps;
  private final Audit audit;

  StepBack(CaseDoor door, Cases cases, StepsBack steps, Audit audit) {
    this.door = door;
    this.cases = cases;
    this.steps = steps;
    this.audit = audit;
  }

  /**
   * @param from where the one who acts believes it to stand; if it was moved meanwhile, it stays
   * @param reason stands in the case and nowhere else
   */
  @Transactional
  public void back(UUID caseId, Phase from, Phase to, String reason) {
    var file = door.work(caseId);
    if (file.phase() != from || to.compareTo(from) >= 0) {
      return;
    }
    if (cases.move(file, to)) {
      steps.insert(file, to, reason);
      audit.wrote("took a case back to an earlier phase", RegisterPerson.subject(file.person()));
    }
  }
}
