package org.lotsenhaus.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.access.StaffMember;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What case managers of a city do with all the others. */
@Component
@Profile("demo")
class DemoTogether {

  private final DemoStaff staff;
  private final DemoCases cases;
  private final DemoFormer former;
  private final DemoTwice twice;
  private final DemoThemes themes;
  private final DemoQuestions questions;
  private final DemoOutsideQuestions outside;
  private final DemoDisclosure disclosure;

  DemoTogether(
      DemoStaff staff,
      DemoCases cases,
      DemoFormer former,
      DemoTwice twice,
      DemoThemes themes,
      DemoQuestions questions,
      DemoOutsideQuestions outside,
      DemoDisclosure disclosure) {
    this.staff = staff;
    this.cases = cases;
    this.former = former;
    this.twice = twice;
    this.themes = themes;
    this.questions = questions;
    this.outside = outside;
    this.disclosure = disclosure;
  }

  /** Where a city has no counselling of its own, nobody is accompanied. */
  void begin() {
    var all = staff.all();
    one(all, it -> it.login().equals(DemoCases.MANAGER)).ifPresent(manager -> begin(manager, all));
  }

  private void begin(StaffMember manager, List<StaffMember> all) {
    former.remember(manager);
    cases.accompany(new DemoPartners(manager, all));
    twice.enter(manager);
    one(all, it -> it.is(Role.HEAD)).ifPresent(head -> themes.gather(manager, head));
    one(all, it -> it.is(Role.DESK)).ifPresent(desk -> questions.ask(desk, manager));
    outside.ask(manager);
    one(all, it -> it.is(Role.DATA_PROTECTION))
        .ifPresent(reviews -> acrossTheWall(all).ifPresent(it -> disclosure.ask(it, reviews)));
  }

  /** The foreigners' office where there is one; else whoever else doesn't hold counselling. */
  private static Optional<StaffMember> acrossTheWall(List<StaffMember> all) {
    return one(all, it -> it.is(Role.DESK) && it.compartments().contains("foreigners_office"))
        .or(() -> one(all, it -> it.is(Role.DESK) && isOutside(it)))
        .or(() -> one(all, it -> it.is(Role.CASEWORK) && isOutside(it)));
  }

  private static boolean isOutside(StaffMember one) {
    return !one.compartments().contains(DemoCases.COUNSELLING);
  }

  private static Optional<StaffMember> one(List<StaffMember> all, Predicate<StaffMember> wanted) {
    return all.stream().filter(wanted).findFirst();
  }
}
