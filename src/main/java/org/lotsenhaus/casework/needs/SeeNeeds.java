package org.lotsenhaus.casework.needs;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.Topic;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how far help is needed today, with each topic that was looked at. */
@Service
public class SeeNeeds {

  public record Seen(Topic topic, int level, String remark) {}

  private final CaseDoor door;
  private final Needs needs;
  private final Audit audit;

  SeeNeeds(CaseDoor door, Needs needs, Audit audit) {
    this.door = door;
    this.needs = needs;
    this.audit = audit;
  }

  @Transactional
  public void see(UUID caseId, List<Seen> seen) {
    var file = door.work(caseId);
    seen.forEach(it -> needs.insert(file, it.topic(), it.level(), it.remark()));
    audit.wrote("assessed needs", RegisterPerson.subject(file.person()));
  }
}
