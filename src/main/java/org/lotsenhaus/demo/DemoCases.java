package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.casework.EntryReason;
import org.lotsenhaus.casework.OpenCase;
import org.lotsenhaus.casework.Phase;
import org.lotsenhaus.casework.needs.SeeNeeds;
import org.lotsenhaus.casework.notes.Note;
import org.lotsenhaus.casework.notes.WriteNote;
import org.lotsenhaus.casework.plan.ChangePlan;
import org.lotsenhaus.casework.plan.Doer;
import org.lotsenhaus.casework.plan.Goal;
import org.lotsenhaus.casework.plan.Goals;
import org.lotsenhaus.casework.plan.MoveOn;
import org.lotsenhaus.casework.plan.Task;
import org.lotsenhaus.demo.DemoPeople.Invented;
import org.lotsenhaus.demo.DemoPeople.Plan;
import org.lotsenhaus.people.AnswerConsent;
import org.lotsenhaus.people.AskConsent;
import org.lotsenhaus.people.AskConsent.Asking;
import org.lotsenhaus.people.Consent.Way;
import org.lotsenhaus.people.Consents;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.time.DemoClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Some who are accompanied, as a case manager would have written it down over the last weeks. */
@Component
@Profile("demo")
class DemoCases {

  static final String COUNSELLING = "counselling";
  static final String MANAGER = "fallmanagement";
  private static final String PARTNER = "caritas";
  private static final UUID NEW = new UUID(0, 0);

  private final DemoStaff staff;
  private final RegisterPerson register;
  private final People people;
  private final OpenCase open;
  private final SeeNeeds see;
  private final ChangePlan plan;
  private final Goals goals;
  private final MoveOn moveOn;
  private final WriteNote write;
  private final AskConsent ask;
  private final AnswerConsent answer;
  private final Consents consents;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemoCases(
      DemoStaff staff,
      RegisterPerson register,
      People people,
      OpenCase open,
      SeeNeeds see,
      ChangePlan plan,
      Goals goals,
      MoveOn moveOn,
      WriteNote write,
      AskConsent ask,
      AnswerConsent answer,
      Consents consents,
      TransactionTemplate transaction,
      Clock clock) {
    this.staff = staff;
    this.register = register;
    this.people = people;
    this.open = open;
    this.see = see;
    this.plan = plan;
    this.goals = goals;
    this.moveOn = moveOn;
    this.write = write;
    this.ask = ask;
    this.answer = answer;
    this.consents = consents;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Where a city has no counselling of its own, nobody is accompanied. */
  void accompany() {
    var all = staff.all();
    all.stream()
        .filter(it -> it.login().equals(MANAGER))
        .findFirst()
        .ifPresent(manager -> accompany(manager, partnersUnit(all)));
  }

  private static Optional<String> partnersUnit(List<StaffMember> all) {
    return all.stream().filter(it -> it.login().equals(PARTNER)).map(StaffMember::unit).findFirst();
  }

  private void accompany(StaffMember manager, Optional<String> partner) {
    var invented = new DemoPeople(LocalDate.now(clock));
    var all = invented.all();
    // The database keeps microseconds: a clock that stands still must not stand between two.
    var today = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    for (int n = 0; n < all.size(); n++) {
      var somebody = all.get(n);
      var begun = today.minus(Duration.ofDays(60 - 9L * n));
      DemoClock.at(
          begun, () -> manager.asTenant().run(() -> accompany(somebody, invented, partner)));
    }
  }

  private void accompany(Invented somebody, DemoPeople invented, Optional<String> partner) {
    var person = register.register(COUNSELLING, somebody.profile());
    var id = open.open(person, List.of(EntryReason.COMPLEX_NEED, EntryReason.SEVERAL_ACTORS));
    write.write(id, note(Note.Kind.FIRST_TALK, somebody.firstTalk()));
    moveOn.moveOn(id, Phase.INTAKE);
    see.see(id, somebody.needs());
    moveOn.moveOn(id, Phase.ASSESSMENT);
    somebody.goals().forEach(it -> set(id, it, invented.days(it)));
    moveOn.moveOn(id, Phase.PLAN);
    partner.ifPresent(unit -> agree(person, somebody, unit));
  }

  private void set(UUID id, Plan wanted, List<LocalDate> days) {
    var end = days.getLast().plusDays(30);
    plan.setGoal(id, new Goal(NEW, wanted.topic(), wanted.goal(), end, null, ""));
    var goal =
        goals(id).stream().filter(it -> it.title().equals(wanted.goal())).findFirst().orElseThrow();
    for (int n = 0; n < days.size(); n++) {
      var step = wanted.steps().get(n);
      plan.setTask(id, Task.forGoal(id, goal.id(), step, Doer.MANAGER, days.get(n)));
    }
  }

  private List<Goal> goals(UUID id) {
    return Objects.requireNonNull(transaction.execute(status -> goals.of(id)));
  }

  private Note note(Note.Kind kind, String text) {
    return new Note(
        kind,
        Optional.empty(),
        false,
        text,
        Optional.of(50),
        Optional.empty(),
        clock.instant(),
        Optional.empty(),
        Tenant.bound().actor());
  }

  private void agree(UUID person, Invented somebody, String unit) {
    var asking =
        new Asking(
            unit,
            somebody.shared(),
            Set.of(DataClass.IDENTITY, DataClass.PLAN),
            LocalDate.now(clock).plusMonths(6),
            Language.ARABIC);
    transaction.executeWithoutResult(status -> {
      var known = people.byId(person).orElseThrow();
      var asked = consents.byId(ask.ask(known, asking)).orElseThrow();
      answer.give(asked, Way.PAPER);
    });
  }
}
