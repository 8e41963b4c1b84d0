package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.casework.Closing;
import org.lotsenhaus.casework.Phase;
import org.lotsenhaus.casework.keeping.LegalHold;
import org.lotsenhaus.casework.plan.ChangePlan;
import org.lotsenhaus.casework.plan.Goal.Outcome;
import org.lotsenhaus.casework.plan.MoveOn;
import org.lotsenhaus.demo.DemoPeople.Invented;
import org.lotsenhaus.people.RegisterPerson;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who was accompanied once: one case is deleted soon, a court holds back another. */
@Component
@Profile("demo")
class DemoFormer {

  private static final String COURT =
      "Das Amtsgericht hat die Akte angefordert, das Verfahren läuft noch.";

  private final RegisterPerson register;
  private final DemoIntake intake;
  private final ChangePlan plan;
  private final MoveOn moveOn;
  private final LegalHold hold;
  private final Clock clock;

  DemoFormer(
      RegisterPerson register,
      DemoIntake intake,
      ChangePlan plan,
      MoveOn moveOn,
      LegalHold hold,
      Clock clock) {
    this.register = register;
    this.intake = intake;
    this.plan = plan;
    this.moveOn = moveOn;
    this.hold = hold;
    this.clock = clock;
  }

  void remember(StaffMember manager) {
    var former = DemoPeople.former();
    closed(former.getFirst(), Period.ofMonths(36).minusDays(12), manager);
    var held = closed(former.getLast(), Period.ofMonths(40), manager);
    var untilThen = LocalDate.now(clock).plusDays(60);
    ago(Period.ofMonths(5), manager).run(() -> hold.set(held, COURT, untilThen));
  }

  private UUID closed(Invented somebody, Period ago, StaffMember manager) {
    var begun = ago(ago.plusMonths(7), manager);
    var invented = new DemoPeople(LocalDate.ofInstant(begun.then(), ZoneOffset.UTC).plusDays(14));
    var person = begun.call(() -> register.register(DemoCases.COUNSELLING, somebody.profile()));
    var id = begun.call(() -> intake.begin(person, somebody, invented));
    ago(ago.plusDays(20), manager).run(() -> evaluate(id));
    ago(ago, manager).run(() -> moveOn.close(id, Closing.REACHED));
    return id;
  }

  private Earlier ago(Period ago, StaffMember who) {
    var then = clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC).minus(ago);
    return new Earlier(then.toInstant(), who);
  }

  private void evaluate(UUID id) {
    moveOn.moveOn(id, Phase.LINKING);
    for (var task : intake.tasks(id)) {
      plan.done(id, task.id());
    }
    for (var goal : intake.goals(id)) {
      plan.turnedOut(id, goal.id(), Outcome.REACHED, "");
    }
  }
}
