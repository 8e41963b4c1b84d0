package org.lotsenhaus.casework.plan;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.Consented;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.Topic;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody a step to take; a partner's unit only where the person lets it see the plan. */
@Service
public class GiveTask {

  private final Tasks tasks;
  private final Consented consented;
  private final Audit audit;

  GiveTask(Tasks tasks, Consented consented, Audit audit) {
    this.tasks = tasks;
    this.consented = consented;
    this.audit = audit;
  }

  /**
   * @param topic null for what is about the case as a whole: that is nobody's but the manager's
   * @throws NotAgreed when the person hasn't let the unit see the plan for this topic
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void give(CaseFile file, Task task, @Nullable Topic topic) {
    var unit = task.doer().unit();
    if (unit != null && !isAgreed(file, unit, topic)) {
      throw new NotAgreed();
    }
    tasks.insert(file, task, topic);
    audit.wrote("set a task", RegisterPerson.subject(file.person()));
  }

  private boolean isAgreed(CaseFile file, String unit, @Nullable Topic topic) {
    return consented.of(file.person()).stream()
        .filter(it -> it.recipient().equals(unit) && it.purpose() == topic)
        .anyMatch(it -> it.classes().contains(DataClass.PLAN));
  }

  public static final class NotAgreed extends RuntimeException {}
}
