package org.lotsenhaus.demo;

import java.util.List;
import java.util.Set;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.access.Invitations;
import org.lotsenhaus.access.OpenAccount;
import org.lotsenhaus.access.OpenAccount.Opening;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Desk;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts to try every role with: one for each desk ({@code schalter4}), and one each for
 * reception, head, administration, data protection and case management. All have the same password;
 * a real house has none of them.
 */
@Component
@Profile("demo")
class DemoStaff {

  static final String PASSWORD = "lotsenhaus";

  private static final List<String> NAMES =
      List.of(
          "M. Demir",
          "A. Kowalska",
          "T. Nguyen",
          "S. Haddad",
          "L. Petrenko",
          "J. Hermanns",
          "R. Popescu",
          "N. Yıldız",
          "K. Ivanova",
          "F. Rahimi",
          "B. Janssen",
          "O. Mensah",
          "C. Weber",
          "D. Ionescu");
  private static final List<Set<String>> LANGUAGES =
      List.of(
          Set.of("tr", "en"),
          Set.of("pl", "ru"),
          Set.of("en"),
          Set.of("ar", "en"),
          Set.of("uk", "ru"),
          Set.of("en"),
          Set.of("ro"),
          Set.of("tr"),
          Set.of("bg", "ru"),
          Set.of("fa", "en"),
          Set.of("en"),
          Set.of("en"),
          Set.of("ar"),
          Set.of("ro", "bg"));

  private final CityPlans plans;
  private final OpenAccount openAccount;
  private final Invitations invitations;
  private final Accounts accounts;

  DemoStaff(CityPlans plans, OpenAccount openAccount, Invitations invitations, Accounts accounts) {
    this.plans = plans;
    this.openAccount = openAccount;
    this.invitations = invitations;
    this.accounts = accounts;
  }

  @Transactional
  public void hire() {
    var plan = plans.current();
    var desks = plan.desks();
    for (int i = 0; i < desks.size(); i++) {
      atDesk(desks.get(i), i);
    }
    var unit = plan.units().getFirst().key();
    office("empfang", "J. Kaya", unit, Role.RECEPTION);
    office("leitung", "Dr. E. Brandt", unit, Role.HEAD);
    office("verwaltung", "P. Schmitz", unit, Role.ADMIN);
    office("datenschutz", "U. Lindner", unit, Role.DATA_PROTECTION);
    plan.units().stream()
        .filter(it -> DemoCases.COUNSELLING.equals(it.compartment()))
        .findFirst()
        .ifPresent(it -> manageCases(it.key()));
  }

  private void manageCases(String unit) {
    var area = Set.of(DemoCases.COUNSELLING);
    var role = Set.of(Role.CASEWORK);
    open(new Opening(DemoCases.MANAGER, "L. Brandt", unit, role, area, Set.of("ar", "en")));
    open(new Opening("fallmanagement2", "A. Aydın", unit, role, area, Set.of("tr")));
  }

  private void atDesk(Desk desk, int n) {
    var plan = plans.current();
    var roles = desk.partner() == null ? Set.of(Role.DESK) : Set.of(Role.PARTNER, Role.CASEWORK);
    open(
        new Opening(
            login(desk),
            NAMES.get(n % NAMES.size()),
            desk.serves().getFirst(),
            roles,
            plan.compartmentsAt(desk),
            LANGUAGES.get(n % LANGUAGES.size())));
  }

  static String login(Desk desk) {
    return desk.partner() == null
        ? "schalter" + desk.label().toLowerCase(java.util.Locale.ROOT)
        : desk.partner();
  }

  private void office(String login, String name, String unit, Role role) {
    open(new Opening(login, name, unit, Set.of(role), Set.of(), Set.of()));
  }

  private void open(Opening opening) {
    if (all().stream().noneMatch(it -> it.login().equals(opening.login()))) {
      var account = openAccount.open(opening, "demo");
      invitations.accept(invitations.invite(account), PASSWORD);
    }
  }

  @Transactional(readOnly = true)
  public List<StaffMember> all() {
    return accounts.all();
  }
}
