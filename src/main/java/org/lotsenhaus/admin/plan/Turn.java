package org.lotsenhaus.admin.plan;

import java.util.function.Function;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.PlanNews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One administrator after the other changes the plan of the city: each change is laid on what the
 * one before has left, logged, and told to all instances.
 */
@Service
public class Turn {

  private final Municipalities municipalities;
  private final PlanNews news;
  private final Audit audit;

  Turn(Municipalities municipalities, PlanNews news, Audit audit) {
    this.municipalities = municipalities;
    this.news = news;
    this.audit = audit;
  }

  /**
   * @param word what sort of thing changes, for the log
   * @param change is told the whole city, and answers with the key of what it has changed, if it
   *     has one
   */
  @Transactional
  public String take(String word, Function<Municipality, String> change) {
    municipalities.takeTurn();
    var key = change.apply(Refusal.found(municipalities.load()));
    audit.wrote("change_plan", (word + " " + key).strip());
    news.tell();
    return key;
  }
}
