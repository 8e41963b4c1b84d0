package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lotsenhaus.casework.handover.Deputise;
import org.lotsenhaus.casework.plan.ChangePlan;
import org.lotsenhaus.demo.DemoPeople.Invented;
import org.lotsenhaus.people.Topic;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happened in a case after its beginning: talks, a step that is done, a deputy. */
@Component
@Profile("demo")
class DemoWeeks {

  static final String DEPUTY = "fallmanagement2";

  private final DemoNotes notes;
  private final DemoIntake intake;
  private final ChangePlan plan;
  private final Deputise deputise;
  private final Clock clock;

  DemoWeeks(DemoNotes notes, DemoIntake intake, ChangePlan plan, Deputise deputise, Clock clock) {
    this.notes = notes;
    this.intake = intake;
    this.plan = plan;
    this.deputise = deputise;
    this.clock = clock;
  }

  void talked(UUID id, Invented somebody) {
    notes.talk(id, somebody.later());
  }

  /** The first of all has come further. */
  void wentOn(UUID id, String language, Topic topic) {
    notes.call(
        id,
        language,
        "Sie ist erleichtert, dass die Zeugnisse da sind. Sorgt sich um den Schulplatz.");
    intake.goals(id).stream()
        .filter(it -> it.topic() == topic)
        .flatMap(goal -> intake.tasks(id).stream().filter(it -> goal.id().equals(it.goal())))
        .findFirst()
        .ifPresent(it -> plan.done(id, it.id()));
  }

  void deputised(UUID id, UUID deputy) {
    deputise.begin(id, deputy, LocalDate.now(clock).plusDays(20));
  }
}
